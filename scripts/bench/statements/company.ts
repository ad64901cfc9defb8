import { amountReader } from '../../../src/core/deals/values/amount'
import { dayReader } from '../../../src/core/deals/values/day'
import { ledgerBook } from '../../../src/core/ledger/ledger-book'
import type { Sources } from '../../../src/core/pay-run/calculate'
import { planBook } from '../../../src/core/plans/plan-book'
import type { Cell } from '../../../src/model/cell'
import { CivilDate } from '../../../src/model/civil-date'
import { people } from '../../../src/model/person'
import { type Plan, plans } from '../../../src/model/plan'
import { seeded } from '../seeded'

export const quarter = { from: '2026-10-01', to: '2026-12-31' }
export const tiers = [
  [0, 0.05],
  [100_000, 0.08],
  [250_000, 0.1],
  [400_000, 0.12],
] as const
export const rep = (i: number) => `Rep ${i}`
const first = CivilDate.ofMonth(2026, 10)

/** Won deals of two years, the same every time: id, owner, stage, amount, close date. */
export function cellsOf(reps: number, deals: number): Cell[][] {
  const draw = seeded(7)
  return Array.from({ length: deals }, (_, i) => [
    `D-${i}`,
    rep(draw(reps)),
    'Closed Won',
    draw(5_000_000) / 100,
    CivilDate.of(first.serial - 600 + draw(730)),
  ])
}

const blank = <T extends object>({ columns }: { columns: T }) =>
  Object.fromEntries(Object.keys(columns).map((key) => [key, undefined])) as Record<keyof T, undefined>

/** Everybody on one plan that pays four tiers a quarter, without quota, gate or approved periods. */
export function sourcesOf(cells: Cell[][], reps: number): Sources {
  const of = { plan: 'Plan', validFrom: undefined, component: 'Commission' }
  const words = { name: '', aliases: '', email: '', role: '', manager: '', team: '', ramp: '', plan: of.plan }
  const plan: Plan = {
    ...blank(plans),
    ...of,
    status: 'valid',
    metric: '',
    appliesTo: '',
    amountFrom: '',
    gateMetric: '',
  }
  const { read: amount } = amountReader(cells, 0, 3)
  const { read: day } = dayReader(cells, 0, 4, () => CivilDate.of(0))
  return {
    calendar: { startMonth: 1, namedBy: 'end' },
    currency: 'USD',
    sources: [
      {
        tab: 'Deals',
        cells,
        first: 0,
        at: { id: 0, owner: 1, stage: 2, amount: 3, closeDate: 4 },
        closing: new Set(),
        currency: '',
        read: {
          amount,
          probability: amount,
          closeDate: day,
          closedDate: day,
          paidDate: day,
          createdDate: day,
          stageChanged: day,
        },
      },
    ],
    stages: [{ stage: 'Closed Won', category: 'Won', probability: 1 }],
    people: Array.from({ length: reps }, (_, i) => ({ ...blank(people), ...words, name: rep(i), row: i + 2 })),
    goals: [],
    plans: planBook(
      [{ ...plan, row: 2 }],
      tiers.map(([from, rate], i) => ({ ...of, from, rate, row: i + 2 })),
    ),
    ramps: [],
    metrics: [],
    actuals: [],
    adjustments: [],
    ledger: ledgerBook([], new Map()),
  }
}
