import { describe, expect, test } from 'vitest'
import { stepsOf } from '../../../src/core/plans/steps'
import type { Earning } from '../../../src/core/statements/earning'
import { goal, months, office, type person, quarter } from '../../setup/statements'
import { words } from '../../setup/words'

const won = (id: string, amount: number, close: string, more = {}) => ({ id, amount, close, ...more })
const byDeal = ({ lines }: Earning) =>
  lines.map((line) => ['deal' in line ? line.deal.credit.key : line.why, Number(line.cents) / 100])
const first = quarter(1)

describe('the statement of a person', () => {
  test('gives each deal, in order, what it added: the one that crosses a tier earns both rates', () => {
    const { statement } = office({
      deals: [
        won('D-3', 70000, '2026-03-01'),
        won('D-1', 60000, '2026-01-10'),
        won('D-2', 20000, '2026-02-01'),
        won('D-4', 9999, '2026-04-01'),
      ],
      goals: [{ ...first, goal: 100000 }],
      plans: [
        {
          tiersIn: 'share of quota',
          rates: [
            [0, 0.08],
            [1, 0.12],
          ],
        },
      ],
    })
    const made = statement(first)
    expect(made.earnings.map(byDeal)).toEqual([
      [
        ['D-1 / Ann', 4800],
        ['D-2 / Ann', 1600],
        ['D-3 / Ann', 1600 + 6000],
      ],
    ])
    expect(made).toMatchObject({ person: 'Ann', earned: 1400000n, payable: 1400000n, findings: [] })
  })

  test('a retroactive tier is earned by the deal that reaches it, in the month that it closes', () => {
    const { statement } = office({
      deals: [won('D-1', 40000, '2026-01-10'), won('D-2', 20000, '2026-02-10')],
      plans: [
        {
          mode: 'retroactive',
          rates: [
            [0, 0.05],
            [50000, 0.07],
          ],
        },
      ],
    })
    expect(months(1).map((month) => statement(month).earned)).toEqual([200000n, 220000n, 0n])
    expect(statement(months(1)[1] as typeof first).earnings.map(byDeal)).toEqual([[['D-2 / Ann', 2200]]])
  })

  test('a floor is made up at the end of the quarter, and no month before', () => {
    const { statement } = office({
      deals: [won('D-1', 1000, '2026-01-10')],
      plans: [{ floor: 300, rates: [[0, 0.1]] }],
    })
    expect(months(1).map((month) => statement(month).earned)).toEqual([10000n, 0n, 20000n])
    expect(statement(months(1)[2] as typeof first).earnings.map(byDeal)).toEqual([[['floor', 200]]])
  })

  test('a floor of somebody who leaves is made up, by days, when they leave', () => {
    const { statement } = office({
      deals: [won('D-1', 100, '2026-01-10')],
      people: [{ endDate: '2026-02-14' }],
      plans: [{ floor: 300, rates: [[0, 0.1]] }],
    })
    expect(months(1).map((month) => statement(month).earnings.map(byDeal))).toEqual([
      [[['D-1 / Ann', 10]]],
      [[['floor', 140]]],
      [[]],
    ])
  })

  test('months before somebody came have nothing to tell', () => {
    const { statement } = office({
      deals: [],
      people: [{ startDate: '2026-03-01' }],
      plans: [{ period: 'month', gate: 0.5, rates: [[0, 0.1]] }],
    })
    expect(statement(first).findings).toEqual([
      'Commission of Ann can’t be reckoned: there is no agreed goal on Closed won from 2026-03-01 to 2026-03-31.',
    ])
  })

  test('only deals that a component applies to count, on the day that the customer pays where it says so', () => {
    const { statement } = office({
      deals: [
        won('D-1', 1000, '2025-12-20', { type: 'new ', paid: '2026-01-15' }),
        won('D-2', 2000, '2026-01-20', { type: 'New' }),
        won('D-3', 4000, '2026-01-20', { type: 'Renewal', paid: '2026-02-01' }),
      ],
      plans: [{ appliesTo: 'Type = New', countsOn: 'paid', rates: [[0, 0.1]] }],
    })
    const made = statement(first)
    expect(made.earned).toBe(10000n)
    expect(made.uncounted.map(({ key }) => key)).toEqual(['D-2 / Ann', 'D-3 / Ann'])
  })

  test('where the version changes within a quarter, each pays its own deals, and carries its days of the quota', () => {
    const rates = (base: number) =>
      [
        [0, base],
        [1, base * 2],
      ] as const
    const { statement } = office({
      deals: [won('D-1', 60000, '2026-01-10'), won('D-2', 60000, '2026-02-20')],
      goals: [{ ...first, goal: 90000 }],
      plans: [
        { tiersIn: 'share of quota', rates: rates(0.1) },
        { tiersIn: 'share of quota', validFrom: '2026-02-10', rates: rates(0.2) },
      ],
    })
    // 40 of 90 days: a quota of 40,000, and 50,000 for the other 50.
    const made = statement(first)
    expect(made.earnings.map(({ earned }) => earned)).toEqual([800000n, 1400000n])
    expect(made.earnings.map(({ toDate }) => toDate.situation.own.quota?.units)).toEqual([4000000n, 5000000n])
  })

  test('a joiner carries quota, target incentive and cap by days, a newcomer’s quota by the ramp', () => {
    const plans = [
      {
        mode: 'curve' as const,
        targetIncentive: 40000,
        rates: [
          [0, 0],
          [1, 1],
        ] as const,
      },
    ]
    const deals = [won('D-1', 100000, '2026-03-05')]
    const goals = [{ ...first, goal: 90000 }]
    const of = (people: Parameters<typeof person>[0]) =>
      office({
        deals,
        goals,
        plans,
        people: [people],
        more: {
          ramps: [
            { ramp: 'Slow', month: 1, share: 0.5, row: 2 },
            { ramp: 'Slow', month: 2, share: 1, row: 3 },
          ],
        },
      }).statement(first)
    const quotaOf = (made: ReturnType<typeof of>) => made.earnings[0]?.toDate.situation.own.quota?.units
    const joined = of({ startDate: '2026-02-15' })
    expect(quotaOf(joined)).toBe(4500000n)
    expect(joined.earned).toBe(500000n)
    // 14 days of February by half, 31 of March in full: 38 of 90 days.
    expect(quotaOf(of({ startDate: '2026-02-15', ramp: 'Slow' }))).toBe(3800000n)
    expect(of({ ramp: 'Slow' })).toMatchObject({
      earned: 0n,
      findings: [
        'Ann’s quota can’t be told: the ramp Slow needs a start date in the tab People.',
        'Commission of Ann can’t be reckoned: there is no agreed goal on Closed won from 2026-01-01 to 2026-03-31.',
      ],
    })
  })

  test('a lead is paid on all who reported up on the day of a deal, and on no more than the deal itself', () => {
    const { statement } = office({
      deals: [
        won('D-1', 1000, '2026-01-10', { owner: 'Ben' }),
        won('D-2', 2000, '2026-02-10', { owner: 'Ben' }),
        won('D-3', 4000, '2026-02-10', { split: 'Ann 100%; Cas 50%' }),
        won('D-4', 8000, '2026-03-10', { owner: 'Dee' }),
      ],
      people: [
        { name: 'Mia', plan: 'Lead' },
        { name: 'Ann', manager: 'Mia' },
        { name: 'Cas', manager: 'Ann' },
        { name: 'Ben', manager: 'Mia' },
        { name: 'Ben', manager: 'Lou', validFrom: '2026-02-01' },
        { name: 'Dee' },
      ],
      plans: [{ plan: 'Lead', measuredOn: 'team', rates: [[0, 0.01]] }],
    })
    expect(statement(first, 'Mia').earnings.map(byDeal)).toEqual([
      [
        ['D-1 / Ben', 10],
        ['D-3 / Ann', 40],
        ['D-3 / Cas', 0],
      ],
    ])
  })

  test('typed figures are paid on as deals are', () => {
    const { statement } = office({
      deals: [],
      plans: [
        {
          metric: 'Meetings held',
          period: 'month',
          rates: [
            [0, 50],
            [20, 75],
          ],
        },
      ],
      more: {
        metrics: [
          {
            metric: 'Meetings held',
            objective: '',
            kind: undefined,
            unit: 'count',
            direction: undefined,
            source: 'typed',
            weight: undefined,
            floor: undefined,
            cap: undefined,
            validFrom: undefined,
            validTo: undefined,
            note: '',
          },
        ],
        actuals: [
          {
            person: 'Ann',
            metric: 'Meetings held',
            from: '2026-01-01',
            to: '2026-01-31',
            actual: 25,
            note: '',
            row: 2,
          },
        ],
      },
    })
    const [january, february] = months(1) as [typeof first, typeof first]
    expect(statement(january).earnings.map(byDeal)).toEqual([[['figure', 1375]]])
    expect(statement(february)).toMatchObject({
      earned: 0n,
      findings: [
        'No figure is typed yet.',
        'Commission of Ann can’t be reckoned: there is no figure for Meetings held from 2026-02-01.',
      ],
    })
  })

  test('a cumulative component takes off what the year had earned before, by the same terms', () => {
    const plans = [
      {
        cumulative: 'yes' as const,
        mode: 'retroactive' as const,
        rates: [
          [0, 0.1],
          [1500, 0.2],
        ] as const,
      },
    ]
    const deals = [won('D-1', 1000, '2026-01-10'), won('D-2', 1000, '2026-05-10')]
    const [one] = office({ deals, plans }).statement(quarter(2)).earnings
    expect(one).toMatchObject({
      earned: 30000n,
      before: { cents: 10000n, situation: { own: { reached: { units: 100000n, places: 2 } } } },
    })
    expect(byDeal(one as Earning)).toEqual([['D-2 / Ann', 300]])
  })

  test('without a plan, without a version and without an agreed goal it says so, and pays nothing in their place', () => {
    const deals = [won('D-1', 1000, '2026-01-10')]
    const none = office({ deals, plans: [], people: [{ plan: '' }] }).statement(first)
    expect(none).toMatchObject({
      earned: 0n,
      findings: [
        'Ann has no plan from 2026-01-01 to 2026-03-31, so nothing is earned on these days. Enter one in the tab People.',
      ],
    })
    expect(none.uncounted).toHaveLength(1)
    const late = office({ deals, plans: [{ validFrom: '2026-02-01', rates: [[0, 0.1]] }] }).statement(first)
    expect(late.findings).toEqual([
      'The plan Plan of Ann has no valid version from 2026-01-01 to 2026-01-31, so nothing is earned on these days.',
    ])
    const proposed = office({
      deals,
      plans: [
        {
          tiersIn: 'share of quota',
          rates: [
            [0, 0.1],
            [1, 0.2],
          ],
        },
      ],
      goals: [{ ...first, goal: 500, status: 'proposed' }],
    }).statement(first)
    expect(proposed.earnings[0]?.earned).toBeUndefined()
    expect(proposed.findings).toEqual([
      'Ann’s goal on Closed won in row 2 of the tab Goals is proposed. It counts as quota once it is agreed.',
      'Commission of Ann can’t be reckoned: there is no agreed goal on Closed won from 2026-01-01 to 2026-03-31.',
    ])
  })
})

describe('from earned to payable', () => {
  const plans = [{ draw: 2000, rates: [[0, 0.1]] as const }]
  const paid = (
    amount: number,
    adjustments: Parameters<ReturnType<typeof office>['statement']>[2],
    balance = 0n,
    more = {},
  ) =>
    office({
      deals: [won('D-1', amount, '2026-01-10')],
      plans: [{ ...plans[0], ...more } as (typeof plans)[0]],
    }).statement(first, 'Ann', adjustments, balance)

  test('a draw tops pay up and is owed; what is earned above it later pays it back', () => {
    expect(paid(15000, [])).toMatchObject({ earned: 150000n, payable: 200000n, balance: 50000n })
    expect(paid(22000, [], 50000n)).toMatchObject({ earned: 220000n, payable: 200000n, balance: 30000n })
    expect(paid(40000, [], 50000n)).toMatchObject({ earned: 400000n, payable: 350000n, balance: 0n })
    expect(paid(15000, [], 0n, { recoverable: 'no' })).toMatchObject({ payable: 200000n, balance: 0n })
  })

  test('corrections and bonuses are earnings, an entered advance is owed, what is forgiven no longer is', () => {
    const entered = (reason: 'bonus' | 'draw' | 'forgiven draw' | 'correction', cents: bigint) => ({
      reason,
      note: '',
      cents,
    })
    const adjustments = [
      entered('bonus', 30000n),
      entered('correction', -10000n),
      entered('draw', 7000n),
      entered('forgiven draw', 20000n),
    ]
    expect(paid(30000, adjustments, 50000n)).toMatchObject({
      adjusted: 20000n,
      advanced: 7000n,
      forgiven: 20000n,
      payable: 300000n + 20000n - 30000n + 7000n,
      balance: 7000n,
    })
  })

  test('without a draw, earnings below zero stay so', () => {
    expect(paid(-5000, [], 0n, { draw: undefined })).toMatchObject({ draw: undefined, payable: -50000n, balance: 0n })
  })
})

test('the working of a component reads in the order in which its parts apply', () => {
  const { statement } = office({
    deals: [won('D-1', 150000, '2026-01-10')],
    goals: [goal({ ...first, goal: 100000 })],
    plans: [
      {
        tiersIn: 'share of quota',
        gate: 0.5,
        cap: 10000,
        rates: [
          [0, 0.08],
          [1, 0.12],
        ],
      },
    ],
  })
  const [one] = statement(first).earnings as [Earning]
  expect(one.earned).toBe(1000000n)
  expect(stepsOf(one.terms, one.toDate, words, 250050n)).toEqual([
    { step: 'Measure', says: 'Closed won, to date', figure: 150000, as: 'money' },
    { step: 'Quota', says: 'Quota', figure: 100000, as: 'money' },
    { step: 'Quota', says: 'Attainment', figure: 1.5, as: 'share' },
    { step: 'Gate', says: 'Gate: 50% of Closed won, reached', figure: 1.5, as: 'share' },
    { step: 'Tiers', says: '100,000 × 8% (0 to 100,000)', figure: 8000, as: 'money' },
    { step: 'Tiers', says: '50,000 × 12% (from 100,000)', figure: 6000, as: 'money' },
    { step: 'Cap', says: 'Cap', figure: 10000, as: 'money' },
    { step: 'Earned before', says: 'Earned before this period', figure: -2500.5, as: 'money' },
  ])
})
