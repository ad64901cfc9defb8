import { describe, expect, test } from 'vitest'
import { assignments } from '../src/model/assignment'
import { goals } from '../src/model/goal'
import { metrics } from '../src/model/metric'
import { objectives } from '../src/model/objective'
import { people } from '../src/model/person'
import { plans, rates } from '../src/model/plan'
import { ramps } from '../src/model/ramp'
import { seasons } from '../src/model/season'
import { training } from '../src/model/training'
import type { OutputOf, Requests } from '../src/requests'
import { openBook } from './setup/book'

type Cells = Record<string, string | number>
const tabOf = (declared: { columns: object }, rows: readonly Cells[]) => [
  Object.values(declared.columns).map(({ title }: { title: string }) => title),
  ...rows.map((row) => Object.keys(declared.columns).map((key) => row[key] ?? '')),
]
const quarter = { from: '2026-10-01', to: '2026-12-31' }
const goalOf = (person: string, goal: number, more: Cells = {}): Cells => ({
  person,
  metric: 'Closed won',
  ...quarter,
  goal,
  status: 'agreed',
  version: 1,
  ...more,
})
const office = (more: Record<string, (string | number)[][]> = {}) =>
  openBook({
    today: '2026-11-24',
    tabs: {
      People: tabOf(people, [
        { name: 'Ann Lee', aliases: 'Annie', role: 'AE', team: 'West', manager: 'Ingrid', plan: 'AE plan' },
        { name: 'Cy Young', role: 'AE', team: 'West', manager: 'Ingrid', ramp: 'New', startDate: '2026-10-01' },
        { name: 'Dee Park', role: 'AE', team: 'West', startDate: '2026-11-16' },
        { name: 'Ingrid', team: 'West' },
      ]),
      Ramps: tabOf(ramps, [{ ramp: 'New', month: 1, share: 0.5 }]),
      Seasons: tabOf(seasons, [
        { season: 'Standard', part: 'Q1', share: 0.2 },
        { season: 'Standard', part: 'Q2', share: 0.25 },
        { season: 'Standard', part: 'Q3', share: 0.25 },
        { season: 'Standard', part: 'Q4', share: 0.3 },
        { season: 'Off', part: 'Q1', share: 0.2 },
      ]),
      Objectives: tabOf(objectives, [{ objective: 'Grow new business', note: 'New logos pay for the year.' }]),
      Metrics: tabOf(metrics, [
        { metric: 'Closed won', objective: 'Grow new business', unit: 'money', source: 'deals: closed won' },
        { metric: 'Sales cycle', unit: 'days', direction: 'lower', source: 'deals: sales cycle' },
      ]),
      Plans: tabOf(plans, [
        {
          plan: 'AE plan',
          status: 'valid',
          period: 'quarter',
          mode: 'marginal',
          tiersIn: 'share of quota',
          component: 'New',
        },
      ]),
      Rates: tabOf(rates, [
        { plan: 'AE plan', component: 'New', from: 0, rate: 0.05 },
        { plan: 'AE plan', component: 'New', from: 1, rate: 0.1 },
      ]),
      Training: tabOf(training, [{ plan: 'Start', item: 'Demo', dueIn: 30 }]),
      Assignments: tabOf(assignments, [
        { person: 'Annie', plan: 'Start', item: 'Demo', assignedOn: '2026-09-01', dueOn: '2026-10-01' },
        { person: 'Annie', item: 'Long ago', completedOn: '2025-01-01' },
        { person: 'Cy Young', item: 'Other' },
      ]),
      Goals: tabOf(goals, [
        goalOf('Annie', 300000, { status: 'proposed' }),
        goalOf('Ann Lee', 45, { metric: 'Sales cycle', comment: 'Fine', acknowledgedOn: '2026-10-02' }),
        goalOf('', 4000000, { team: 'All', from: '2026-01-01', to: '2026-12-31' }),
        goalOf('Dee Park', 200000),
      ]),
      ...more,
    },
  })
type Book = ReturnType<typeof office>
const value = async <N extends keyof Requests>(answer: Promise<unknown>): Promise<OutputOf<N>> => {
  const read = (await answer) as { value?: OutputOf<N> }
  if (!read.value) throw new Error(JSON.stringify(read))
  return read.value
}
const sheetOf = (book: Book, person: string) => value<'goalSheet'>(book.request('goalSheet', { person }))

describe('the goal sheet', () => {
  test('says objectives, goals, what each pays at 100% and what is to be learned', async () => {
    const { sheet, file, html } = await sheetOf(office(), 'annie')
    expect(file).toBe('Goal sheet FY2026-Q4 Ann Lee.html')
    expect(sheet.objectives).toMatchObject([
      {
        objective: 'Grow new business',
        note: 'New logos pay for the year.',
        goals: [{ metric: 'Closed won', goal: 300000, status: 'proposed' }],
      },
      { objective: '', goals: [{ metric: 'Sales cycle', goal: 45, lowerIsBetter: true, seenOn: '2026-10-02' }] },
    ])
    expect(sheet.pays.atGoal).toEqual([
      { component: 'New', metric: 'Closed won', window: 'FY2026-Q4', pays: 15000, why: '' },
    ])
    expect(sheet.training).toMatchObject([{ item: 'Demo', status: 'overdue', due: '2026-10-01' }])
    for (const text of ['Grow new business', '300,000 USD', '45 days', 'overdue, due on', 'lower is better'])
      expect(html).toContain(text)
    for (const text of ['pays 15,000 USD at 100%, FY2026-Q4', 'not paid by the plan']) expect(html).toContain(text)
  })

  test('a newcomer’s says how much of the goal counts, and pays for that', async () => {
    const book = office({
      People: tabOf(people, [{ name: 'Cy', ramp: 'New', startDate: '2026-10-01', plan: 'AE plan' }]),
      Goals: tabOf(goals, [goalOf('Cy', 400000)]),
    })
    const { sheet, html } = await sheetOf(book, 'Cy')
    expect(sheet.carries).toMatchObject({ share: 0.5, days: 92, of: 92, ramp: [0.5, 0.5, 0.5] })
    expect(sheet.pays.atGoal).toMatchObject([{ pays: 10000 }])
    expect(html).toContain('50% is carried in this period')
  })

  test('without goals, plan or training it says so, and never shows a figure that is not known', async () => {
    const { sheet, html } = await sheetOf(office(), 'Cy Young')
    expect(sheet.pays.atGoal).toEqual([])
    expect(html).toContain('Cy Young has no plan in the tab People.')
    expect(html).toContain('No goal is set for this period.')
    const book = office({ Goals: [] })
    const none = await sheetOf(book, 'Ann Lee')
    expect(none.sheet.pays.atGoal).toMatchObject([
      { pays: null, why: 'Ann Lee has no goal on Closed won for FY2026-Q4.' },
    ])
    expect(none.html).not.toMatch(/NaN|undefined|null|Infinity/)
  })

  test('text of the workbook stays text on the page, and a stranger is named', async () => {
    const name = '<img src=x onerror=alert(1)>'
    const book = office({ People: tabOf(people, [{ name }]) })
    const { html, file } = await sheetOf(book, name)
    expect(html).not.toContain('<img')
    expect(file).not.toMatch(/[<>]/)
    expect(await book.request('goalSheet', { person: 'Zoë' })).toMatchObject({
      faults: [{ message: '"Zoë" is not in the tab People.' }],
    })
  })
})

const acknowledge = (book: Book, person: string, seen: { goal: number; version: number }, comment = 'Hard') =>
  book.request('acknowledgeGoals', {
    changes: [{ person, metric: 'Closed won', ...quarter, comment, seen: { status: 'agreed', ...seen } }],
  })
const row = (book: Book, at: number) => book.values('Goals')[at - 1]?.slice(-3)

describe('acknowledging', () => {
  test('writes the day and the comment into the row that stands, and nothing else', async () => {
    const book = office()
    const before = book.values('Goals').map((line) => line.slice(0, -2))
    expect(await acknowledge(book, 'Dee Park', { goal: 200000, version: 1 })).toEqual({ value: { on: '2026-11-24' } })
    expect(row(book, 5)).toEqual([1, '2026-11-24', 'Hard'])
    expect(book.values('Goals').map((line) => line.slice(0, -2))).toEqual(before)
  })

  test('a new version has to be seen again, and the old one keeps its comment', async () => {
    const book = office()
    await acknowledge(book, 'Dee Park', { goal: 200000, version: 1 })
    await book.request('saveGoals', {
      metric: 'Closed won',
      period: quarter,
      by: '',
      changes: [
        { person: 'Dee Park', team: '', goal: 210000, note: '', seen: { goal: 200000, status: 'agreed', version: 1 } },
      ],
    })
    expect(row(book, 5)).toEqual([1, '2026-11-24', 'Hard'])
    expect(row(book, 6)).toEqual([2, '', ''])
  })

  test('a goal that was changed meanwhile is not written, and is told', async () => {
    const book = office()
    expect(await acknowledge(book, 'Dee Park', { goal: 190000, version: 1 })).toMatchObject({ value: { stale: [0] } })
    expect(row(book, 5)).toEqual([1, '', ''])
  })

  test('the same again writes nothing; another comment keeps the day', async () => {
    const book = office()
    await acknowledge(book, 'Dee Park', { goal: 200000, version: 1 })
    const calls = book.calls()
    await acknowledge(book, 'Dee Park', { goal: 200000, version: 1 }, 'Hard')
    const same = book.calls() - calls
    await acknowledge(book, 'Dee Park', { goal: 200000, version: 1 }, 'Better')
    expect(book.calls() - calls - same).toBeGreaterThan(same)
    expect(row(book, 5)).toEqual([1, '2026-11-24', 'Better'])
  })
})

describe('what a target can be spread by', () => {
  const capacity = (book: Book, more: { team?: string; season?: string } = {}) =>
    value<'quotaCapacity'>(
      book.request('quotaCapacity', { metric: 'Closed won', period: quarter, team: 'All', ...more }),
    )

  test('each rep by ramp and days, who leads others left out; the quarter of the year by the season', async () => {
    const { reps, year, season, seasons, faults } = await capacity(office())
    expect(reps.map(({ key, carried }) => [key, carried.share, carried.days])).toEqual([
      ['person ann lee', 1, 92],
      ['person cy young', 0.5, 92],
      ['person dee park', 0.5, 46],
    ])
    expect(year).toEqual({ target: 4000000, share: 0.3, part: 1200000 })
    expect([season, seasons]).toEqual(['Standard', ['Standard']])
    expect(faults).toMatchObject([
      {
        message:
          'Seasons, row 6, Share: the shares of Off add up to 20%, expected 100%. Until then this season is not used.',
        at: { tab: 'Seasons', row: 6 },
      },
    ])
  })

  test('a team has its own reps, and no year where it has no target for it', async () => {
    const { reps, year } = await capacity(office(), { team: 'East' })
    expect([reps, year]).toEqual([[], undefined])
  })
})
