import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { launch } from '../../scripts/chromium'
import { type Acknowledgement, acknowledge } from '../../src/core/goals/acknowledge'
import { firstPage } from '../../src/core/goals/first-page'
import { type Change, revise, revised } from '../../src/core/goals/revise'
import type { Placed } from '../../src/core/goals/standing'
import type { ActualChange } from '../../src/core/metrics/type-in'
import { rampsIn } from '../../src/core/plans/ramps'
import { closedWon, everyTeam, type Goal } from '../../src/model/goal'
import type { Period } from '../../src/model/period'
import type { Person } from '../../src/model/person'
import type { Fault } from '../../src/model/problem'
import type { Ramp } from '../../src/model/ramp'
import type { Season } from '../../src/model/season'
import { type Settings, settings } from '../../src/model/settings'
import type { Answer } from '../../src/requests/answer'
import { type GoalTabs, goalBoard } from '../../src/requests/goal-board'
import { capacityOf } from '../../src/requests/quota-capacity'
import { ActualsDesk } from './reached'

/** The quarter of the day that these tests are at. */
export const today = '2026-11-24'
export const quarter: Period = { from: '2026-10-01', to: '2026-12-31' }
export const lastQuarter: Period = { from: '2026-07-01', to: '2026-09-30' }

const nobody: Person & { row: number } = {
  name: '',
  aliases: '',
  email: '',
  role: 'Account executive',
  manager: 'Ingrid Solheim',
  team: 'Enterprise',
  plan: '',
  ramp: '',
  targetIncentive: undefined,
  validFrom: undefined,
  startDate: undefined,
  endDate: undefined,
  leaving: undefined,
  row: 0,
}
export const person = (name: string, change: Partial<Person> = {}) => ({ ...nobody, name, ...change })

export const goal = (who: string, amount: number, change: Partial<Goal> = {}): Goal => ({
  person: who,
  team: '',
  metric: closedWon,
  ...quarter,
  goal: amount,
  status: 'agreed',
  proposedBy: 'Ingrid Solheim',
  note: '',
  version: 1,
  acknowledgedOn: undefined,
  comment: '',
  ...change,
})

export type Reply = Answer<unknown> | { failsWith: string }

/** Whoever answers the sidebar. */
export type Answering = { answer(asked: { name: string; input: object }): Promise<Reply> }
type Changes = Change[] | ActualChange[] | Acknowledgement[]
type Asked = {
  name: string
  input: {
    whole?: boolean
    metric?: string
    period?: Period
    changes?: Changes
    by?: string
    team?: string
    season?: string
  }
}

/**
 * Answers the sidebar as the add-on would, from people and goals that a test can change behind its back. The built
 * script's own answers are tested through the emulator; here it is the screen that is tried.
 */
export class Office implements Answering {
  people: (Person & { row: number })[]
  goals: Placed[]
  metrics: GoalTabs['metrics'] = []
  ramps: (Ramp & { row: number })[] = []
  seasons: (Season & { row: number })[] = []
  readonly reached = new ActualsDesk()
  faults: Fault[] = []
  locale = 'en_US'
  user = 'manager@example.com'
  overAssignment = 0.1
  asked: Asked[] = []
  /** Answers in the place of the office; undefined leaves it to the office. */
  instead: (asked: Asked) => Reply | Promise<Reply> | undefined = () => undefined

  constructor(people: readonly Person[], goals: readonly Goal[]) {
    this.people = people.map((who, i) => ({ ...who, row: i + 2 }))
    this.goals = goals.map((what, i) => ({ ...what, row: i + 2 }))
  }

  async answer(asked: Asked): Promise<Reply> {
    this.asked.push(asked)
    return (await this.instead(asked)) ?? this.usual(asked)
  }

  private usual({ name, input }: Asked): Reply {
    const { metric = closedWon, period = quarter, changes = [], by = '' } = input
    if (name === 'goals') {
      const all = this.board(metric, period)
      return { value: input.whole ? all : firstPage(all) }
    }
    if (name === 'actuals') return this.reached.answer(this.tabs(), metric, period)
    if (name === 'saveActuals') return this.reached.save(this.tabs(), metric, period, changes as ActualChange[])
    if (name === 'quotaCapacity')
      return {
        value: capacityOf(
          this.tabs(),
          { rows: this.seasons, faults: [] },
          { team: everyTeam, ...input, metric, period },
        ),
      }
    if (name === 'acknowledgeGoals') return this.acknowledged(changes as Acknowledgement[])
    if (name !== 'saveGoals') return { value: {} }
    const revision = revise(this.goals, changes as Change[], { metric, period, by: this.user || `${by} (typed)` })
    if ('stale' in revision) return { value: { board: this.board(metric, period), stale: revision.stale } }
    this.goals = revised(this.goals, revision, this.goals.length + 2)
    return { value: { board: this.board(metric, period) } }
  }

  private acknowledged(changes: Acknowledgement[]): Reply {
    const written = acknowledge(this.goals, changes, today)
    if ('stale' in written) return { value: { on: today, stale: written.stale } }
    for (const { row, values } of written.edited)
      this.goals = this.goals.map((of) => (of.row === row ? { ...of, ...values } : of))
    return { value: { on: today } }
  }

  private board = (metric: string, period: Period) => goalBoard(this.tabs(), metric, period)

  private tabs(): GoalTabs {
    const inForce = Object.fromEntries(Object.entries(settings).map(([key, { standard }]) => [key, standard]))
    return {
      today,
      locale: this.locale,
      user: this.user,
      people: this.people,
      metrics: this.metrics,
      goals: this.goals,
      ramps: rampsIn(this.ramps, []),
      settings: { ...(inForce as Settings), overAssignment: this.overAssignment },
      faults: this.faults,
    }
  }
}

let browser: Browser | undefined
export async function closeBrowser(): Promise<void> {
  await browser?.close()
  browser = undefined
}

type Looks = { width?: number; height?: number; fontSize?: number; forcedColors?: boolean; screen?: string }

/** `google.script.run` of the page, as text: what is compiled for Node may lean on what a page lacks. */
const shim = `
  const runner = (ok, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(ok, handler),
    sidebarRequest: async (asked) => {
      const answer = await officeAnswers(asked)
      const { failsWith } = JSON.parse(answer)
      if (failsWith) failed(new Error(failsWith))
      else ok(answer)
    },
  })
  globalThis.google = { script: { run: runner(console.info, console.error) } }`

/** Opens the built sidebar as Google's frame does, with `google.script.run` answered by an office. */
export async function openSidebar(office: Answering, looks: Looks = {}): Promise<Page> {
  const { width = 300, height = 640, fontSize = 16, forcedColors = false, screen = 'goals' } = looks
  browser ??= await launch()
  const page = await browser.newPage({
    viewport: { width, height },
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  await page.exposeFunction('officeAnswers', async (json: string) =>
    JSON.stringify(await office.answer(JSON.parse(json))),
  )
  await page.addInitScript({ content: shim })
  await page.route('https://sidebar.test/', async (route) => {
    const { readFile } = await import('node:fs/promises')
    const html = await readFile('dist/addon/Sidebar.html', 'utf8')
    const body = html
      .replace('data-screen=""', () => `data-screen="${screen}"`)
      .replace('<html', () => `<html style="font-size:${fontSize}px"`)
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body })
  })
  await page.goto('https://sidebar.test/')
  return page
}

/** What axe finds, what it could not decide about contrast included. */
export async function accessibility(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations, incomplete } = await page.evaluate<axe.AxeResults>('axe.run()')
  const undecided = incomplete.filter(({ id }) => id.includes('contrast'))
  return [...violations, ...undecided].flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

/** Elements whose content does not fit, as text that runs in the page. */
export const tooWide = `[...document.querySelectorAll('body, body *')]
  .filter((of) => of.scrollWidth > of.clientWidth + 1 && of.clientWidth > 1 && !of.matches('input, select'))
  .map((of) => of.outerHTML.slice(0, 80))`

/** Controls smaller than 24 pixels, as text that runs in the page. */
export const tooSmall = `[...document.querySelectorAll('button, input:not([type=radio], [type=checkbox]), select, summary, label.way')]
  .filter((of) => of.getBoundingClientRect().width < 24 || of.getBoundingClientRect().height < 24)
  .map((of) => of.outerHTML.slice(0, 80))`
