import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Adjusted, Clawback, Difference } from '../../../src/core/statements/payable'
import type { Entered } from '../../../src/core/statements/statement'
import { CivilDate } from '../../../src/model/civil-date'
import type { Period } from '../../../src/model/period'
import type { Plan } from '../../../src/model/plan'
import { type Checked, sheetInCells } from '../../setup/sheet-in-cells'
import { months, type Office, office, quarter } from '../../setup/statements'
import { sheetOf } from '../../setup/statements-sheet'

const first = quarter(1)

/** Sums and money are equal to the last digit; what is not rounded may differ in the last digits of a double. */
const unrounded = new Set(['Attainment', 'Amount', 'Commission'])
const equal = ({ column, found, expected }: Checked) =>
  typeof found === 'number' && typeof expected === 'number' && unrounded.has(column)
    ? Math.abs(found - expected) <= 1e-12 * Math.max(1, Math.abs(expected))
    : found === expected

/** The formulas of the sheet whose values are not what the core says; `columns` are those that hold formulas. */
function checked(of: Office, period: Period = first, entered?: (name: string) => Partial<Entered>) {
  const found = sheetInCells(sheetOf(office(of).all(period, entered))).checked
  return {
    columns: [...new Set(found.map(({ table, column }) => `${table}: ${column}`))],
    wrong: found.filter((one) => !equal(one)),
  }
}

const won = (id: string, amount: number, close: string, more = {}) => ({ id, amount, close, ...more })
const deals = [
  won('D-1', 60000.01, '2026-01-10'),
  won('D-2', 20000.5, '2026-02-01', { split: 'Ann 60%; Ben 40%' }),
  won('D-3', -1500.25, '2026-02-20'),
  won('D-4', 70000, '2026-03-01'),
  won('D-5', 1000.33, '2026-03-02', { split: 'Ann 33.3%; Ben 33.3%; Cas 33.4%' }),
]
const people = ['Ann', 'Ben', 'Cas'].map((name) => ({ name }))
const goals = people.map(({ name }, i) => ({ ...first, person: name, goal: 100000 / (i + 1) }))
const steps = [
  [0, 0.08],
  [0.5, 0.1],
  [1, 0.12],
  [1.3, 0.15],
] as const
const inMoney = [
  [0, 0.05],
  [50000, 0.0725],
] as const
const shares: Partial<Plan> = { tiersIn: 'share of quota' }

describe('every formula of the sheet comes to what the core says', () => {
  test.each<[string, Office['plans'], Partial<Office>?]>([
    ['marginal tiers', [{ ...shares, mode: 'marginal', rates: steps }]],
    ['retroactive tiers', [{ ...shares, mode: 'retroactive', rates: steps }]],
    ['tiers above quota', [{ mode: 'overage', rates: steps }]],
    ['tiers above quota alone', [{ mode: 'overage', rates: steps.slice(2) }]],
    ['one rate above quota', [{ mode: 'overage', rates: [[0, 0.1]] }]],
    ['tiers that start above zero', [{ mode: 'retroactive', rates: inMoney.slice(1) }]],
    ['tiers in money', [{ mode: 'marginal', rates: inMoney }]],
    [
      'a curve',
      [
        {
          mode: 'curve',
          targetIncentive: 40000,
          rates: [
            [0.5, 0],
            [1, 1],
            [1.5, 2],
          ],
        },
      ],
    ],
    ['a cap and a floor', [{ cap: 5000, floor: 900.05, rates: inMoney }]],
    ['a gate that is reached by some', [{ ...shares, gate: 0.3, rates: steps }]],
    ['half cents', [{ rates: [[0, 0.005]] }], { deals: [won('D-1', 1, '2026-01-10'), won('D-2', 3, '2026-02-10')] }],
    ['sales below zero', [{ rates: inMoney }], { deals: [won('D-1', -700.1, '2026-01-10')] }],
    ['no quota', [{ ...shares, rates: steps }], { goals: [] }],
    ['no deals', [{ rates: inMoney }], { deals: [] }],
    [
      'two components and a version that changes in the quarter',
      [
        { ...shares, component: 'New', rates: steps },
        { ...shares, component: 'All', rates: inMoney, tiersIn: 'amount' },
        { ...shares, component: 'New', validFrom: '2026-02-01', rates: steps.slice(1) },
      ],
    ],
    ['sixty tiers', [{ rates: Array.from({ length: 60 }, (_, i) => [i * 2000, i / 1000] as const) }]],
    [
      'a team',
      [{ measuredOn: 'team', rates: inMoney }],
      { people: [{ name: 'Mia' }, { name: 'Ann', manager: 'Mia' }, { name: 'Ben', manager: 'Ann', plan: '' }] },
    ],
  ])('%s', (_, plans, more = {}) => {
    const { wrong, columns } = checked({ deals, people, goals, plans, ...more })
    expect(wrong).toEqual([])
    expect(columns).toEqual(expect.arrayContaining(['Payable by rep: Payable', 'Control totals: Check']))
  })

  test.each([
    ['a month of a quarter', months(1)[1] as Period, {}],
    ['a quarter of a year to date', quarter(2), { cumulative: 'yes' as const }],
    ['a quarter of months', first, { period: 'month' as const }],
  ])('%s', (_, period, plan) => {
    const { wrong } = checked(
      {
        deals: [...deals, won('D-6', 90000, '2026-05-01')],
        people,
        goals: [...goals, ...goals.map((goal) => ({ ...goal, ...quarter(2) }))],
        plans: [{ mode: 'retroactive', cap: 9000, ...plan, rates: inMoney }],
      },
      period,
    )
    expect(wrong).toEqual([])
  })

  test('a figure that somebody typed, where each one earns an amount', () => {
    const metric = 'Meetings held'
    const actual = { person: 'Ann', metric, ...first, actual: 25.5, note: '', row: 2 }
    const { wrong } = checked({
      deals: [],
      goals: [{ ...first, metric, goal: 20 }],
      plans: [
        {
          metric,
          rates: [
            [0, 40],
            [20, 55],
          ],
          gate: 1,
        },
      ],
      more: { actuals: [actual] },
    })
    expect(wrong).toEqual([])
  })

  const adjusted = (reason: Adjusted['reason'], cents: bigint): Adjusted => ({ reason, note: 'Why', cents })
  const about = { plan: 'Plan', version: '', component: 'Commission', deal: 'D-9', says: 'Why' }
  const clawback: Clawback = {
    ...about,
    name: 'Old',
    account: '',
    paidIn: quarter(1),
    paid: 900n,
    cents: 90010n,
    takenBefore: 0n,
    loss: undefined,
  }
  const difference: Difference = { ...about, period: quarter(1), cause: 'deal', cents: 12345n }
  test.each<[string, Partial<Plan>]>([
    ['no draw', {}],
    ['a draw that is recovered', { draw: 2000, recoverable: 'yes' }],
    ['a draw that is kept', { draw: 2000, recoverable: 'no' }],
    ['a draw above what is earned', { draw: 20000, recoverable: 'yes' }],
  ])('what is added and taken off, with %s', (_, plan) => {
    const entered: Record<string, Partial<Entered>> = {
      ann: {
        adjustments: [adjusted('bonus', 10001n), adjusted('draw', 5000n), adjusted('forgiven draw', 100n)],
        clawbacks: [clawback],
        differences: [difference, { ...difference, cents: -7n }],
        balance: 123456n,
      },
      ben: { adjustments: [adjusted(undefined, -99999999n)], balance: 50n },
      cas: { adjustments: [adjusted('forgiven draw', 700n)], balance: 50n },
    }
    const { wrong, columns } = checked(
      { deals, people, plans: [{ ...plan, rates: inMoney }] },
      first,
      (name) => entered[name] ?? {},
    )
    expect(wrong).toEqual([])
    expect(columns).toContain('Draw: Owed at the end')
  })

  test('names that look like formulas, wildcards and quotes', () => {
    const names = ['=1+1', '*', 'A?', 'AB', 'O\'Hara "Bo"', 'A*', '12', 'Total', '<>x', '+3']
    const { wrong } = checked({
      people: names.map((name) => ({ name })),
      deals: names.map((owner, i) => won(`=D-${i}`, 1000 * (i + 1), '2026-01-10', { owner })),
      plans: [{ component: '*', rates: inMoney }],
    })
    expect(wrong).toEqual([])
  })

  test('overage above the quota, and below the start of its first tier', () => {
    for (const amount of [100000, 100000.01, 105000, 110000, 130000]) {
      const { wrong } = checked({
        people,
        goals,
        deals: [won('D-1', amount, '2026-01-10')],
        plans: [{ ...shares, mode: 'overage', rates: [[1.1, 0.05]] }],
      })
      expect(wrong).toEqual([])
    }
  })

  test('whatever the deals and the plan', () => {
    const start = (CivilDate.parse('2026-01-01') as CivilDate).serial
    const deal = fc.record({
      cents: fc.integer({ min: -9_000_00, max: 90_000_00 }),
      day: fc.integer({ min: 0, max: 89 }),
    })
    const rates = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5000 })), {
        selector: ([from]) => from,
        minLength: 1,
        maxLength: 4,
      })
      .map((list) => list.sort(([a], [b]) => a - b).map(([from, rate]) => [from / 10, rate / 10000] as const))
    const plan = fc.record({
      mode: fc.constantFrom('marginal', 'retroactive', 'overage', 'curve'),
      gate: fc.constantFrom(undefined, 0.5, 0.8),
      cap: fc.constantFrom(undefined, 4000, 9000.01),
      floor: fc.constantFrom(undefined, 1000),
      split: fc.constantFrom('', 'Ann 33%; Ben 33%; Cas 34%'),
    })
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 12 }), plan, rates, (sold, { split, ...terms }, of) => {
        const { wrong } = checked({
          people,
          goals,
          deals: sold.map(({ cents, day }, i) => won(`D-${i}`, cents / 100, CivilDate.of(start + day).iso, { split })),
          plans: [{ ...shares, targetIncentive: 40000, ...terms, rates: of } as Office['plans'][number]],
        })
        expect(wrong).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})
