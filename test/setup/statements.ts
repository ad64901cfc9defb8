import type { DealSource } from '../../src/core/deals/source'
import { planBook } from '../../src/core/plans/plan-book'
import { know, type Workings } from '../../src/core/statements/know'
import type { Adjusted } from '../../src/core/statements/payable'
import { type Entered, statement } from '../../src/core/statements/statement'
import { statements } from '../../src/core/statements/statements'
import { CivilDate } from '../../src/model/civil-date'
import type { Goal } from '../../src/model/goal'
import type { Period } from '../../src/model/period'
import type { Person } from '../../src/model/person'
import { plainName } from '../../src/model/plain-name'
import type { Plan } from '../../src/model/plan'
import { dealSource } from './deal-source'
import { planRow, rateRows } from './plan-rows'

type Steps = readonly (readonly [from: number, rate: number])[]

/** A deal of the tab Deals: won, unless a stage says otherwise. */
export type Deal = {
  id: string
  owner?: string
  amount: number
  close: string
  closed?: string
  stage?: string
  split?: string
  type?: string
  paid?: string
}

const at = { id: 0, owner: 1, stage: 2, amount: 3, closeDate: 4, split: 5, type: 6, paidDate: 7, closedDate: 8 }
const day = (iso: string | undefined) => (iso === undefined ? '' : (CivilDate.parse(iso) ?? ''))

export const dealsTab = (deals: readonly Deal[]): DealSource =>
  dealSource(
    deals.map(({ id, owner = 'Ann', amount, close, stage = 'Won', split = '', type = '', paid, closed }) => [
      id,
      owner,
      stage,
      amount,
      day(close),
      split,
      type,
      day(paid),
      day(closed),
    ]),
    at,
  )

export const person = (row: Partial<Person>, at: number): Person & { row: number } => ({
  name: 'Ann',
  aliases: '',
  email: '',
  role: '',
  manager: '',
  team: '',
  plan: 'Plan',
  ramp: '',
  targetIncentive: undefined,
  validFrom: undefined,
  startDate: undefined,
  endDate: undefined,
  leaving: undefined,
  ...row,
  row: at,
})

export const goal = (row: Partial<Goal> & Period & { goal: number }, at = 2): Goal & { row: number } => ({
  person: 'Ann',
  team: '',
  metric: 'Closed won',
  status: 'agreed',
  proposedBy: '',
  note: '',
  version: 1,
  acknowledgedOn: undefined,
  comment: '',
  ...row,
  row: at,
})

/** A workbook, as far as statements need it: Ann on one plan, unless told otherwise. */
export type Office = {
  deals: readonly Deal[]
  people?: readonly Partial<Person>[]
  goals?: readonly (Partial<Goal> & Period & { goal: number })[]
  plans: readonly (Partial<Plan> & { rates: Steps })[]
  more?: Partial<Workings>
}

const stages = [
  { stage: 'Won', category: 'Won', probability: 1 },
  { stage: 'Open', category: 'Commit', probability: 0.5 },
  { stage: 'Lost', category: 'Lost', probability: 0 },
] as const

/** The rows of the tabs Plans and Rates that an office's plans have. */
export function planRowsOf(plans: Office['plans']) {
  let next = 2
  return {
    plans: plans.map(({ rates: _, ...row }, i) => planRow(row, i + 2)),
    rates: plans.flatMap(({ rates, plan = 'Plan', component = 'Commission', validFrom }) => {
      const rows = rateRows(rates, { plan, component, validFrom }).map((row) => ({ ...row, row: next + row.row }))
      next += rows.length
      return rows
    }),
  }
}

const nothing: Entered = { adjustments: [], clawbacks: [], differences: [], balance: 0n }

/** Makes statements of an office whose fiscal year is the calendar year. */
export function office({ deals, people = [{}], goals = [], plans, more = {} }: Office) {
  const workings: Workings = {
    calendar: { startMonth: 1, namedBy: 'end' },
    sources: [dealsTab(deals)],
    stages,
    currency: 'USD',
    people: people.map((row, i) => person(row, i + 2)),
    goals: goals.map((row, i) => goal(row, i + 2)),
    metrics: [],
    actuals: [],
    ramps: [],
    approved: [],
    ...more,
  }
  const known = know(workings)
  const rows = planRowsOf(plans)
  const book = planBook(rows.plans, rows.rates)
  return {
    known,
    sources: { ...workings, plans: book, adjustments: [] },
    /** With what was added and taken off, by plain name. */
    all: (period: Period, entered: (name: string) => Partial<Entered> = () => ({})) =>
      statements(period, book, (name) => ({ ...nothing, ...entered(name) }), known),
    made: (period: Period, name: string, entered: Partial<Entered>) =>
      statement(plainName(name), period, book, { ...nothing, ...entered }, known),
    statement: (period: Period, name = 'Ann', adjustments: readonly Adjusted[] = [], balance = 0n) =>
      statement(plainName(name), period, book, { ...nothing, adjustments, balance }, known),
  }
}

export const quarter = (n: 1 | 2 | 3 | 4): Period => ({
  from: `2026-${['01', '04', '07', '10'][n - 1]}-01`,
  to: `2026-${['03-31', '06-30', '09-30', '12-31'][n - 1]}`,
})

/** The months of a quarter of 2026. */
export const months = (n: 1 | 2 | 3 | 4): Period[] =>
  [1, 2, 3].map((m) => ({
    from: CivilDate.ofMonth(2026, n * 3 - 3 + m).iso,
    to: CivilDate.of(CivilDate.ofMonth(2026, n * 3 - 2 + m).serial - 1).iso,
  }))
