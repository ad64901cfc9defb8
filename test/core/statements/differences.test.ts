import { describe, expect, test } from 'vitest'
import { approvals, differed } from '../../setup/approvals'
import { months, type Office, quarter } from '../../setup/statements'

const [january, february, march] = months(1) as [
  ReturnType<typeof quarter>,
  ReturnType<typeof quarter>,
  ReturnType<typeof quarter>,
]
const rates = [
  [0, 0.1],
  [1, 0.2],
] as const
const deals = [
  { id: 'D-1', amount: 60000, close: '2026-01-10' },
  { id: 'D-2', amount: 80000, close: '2026-02-10' },
  { id: 'D-3', amount: 10000, close: '2026-01-20', owner: 'Ben' },
]
const quotas = (ann: number) => [
  { ...quarter(1), goal: ann },
  { ...quarter(1), person: 'Ben', goal: 100000 },
]
const plan = { tiersIn: 'share of quota' as const, rates }
const base: Office = { people: [{ name: 'Ann' }, { name: 'Ben' }], deals, goals: quotas(100000), plans: [plan] }
const with1 = (change: object) => ({ deals: deals.map((one) => (one.id === 'D-1' ? { ...one, ...change } : one)) })

/** Approves January and February, and tells March’s differences after a change, in money. */
function inMarch(change: Partial<Office>, from: Office = base) {
  const book = approvals()
  book.approve(january, from)
  book.approve(february, from)
  const later = { ...from, ...change }
  const made = book.calculated(march, later)
  const told = made.all.flatMap(({ person, differences }) =>
    differences.map(({ period, cause, says, cents }) => [
      person,
      period.from.slice(5, 7),
      cause,
      says,
      Number(cents) / 100,
    ]),
  )
  return { made, told, book, later }
}

describe('a later change of an approved period', () => {
  test.each<[what: string, change: Partial<Office>, told: (string | number)[][], from?: Office]>([
    ['nothing', {}, []],
    [
      'an amount moves the month and the tiers of the month after',
      with1({ amount: 50000 }),
      [
        ['Ann', '01', 'deal', 'D-1: amount 50,000.00, was 60,000.00', -1000],
        ['Ann', '02', 'deal', 'D-1: amount 50,000.00, was 60,000.00', -1000],
      ],
    ],
    [
      'a deal that is gone',
      { deals: deals.slice(1) },
      [
        ['Ann', '01', 'deal', 'D-1: no longer among the deals, was 60,000.00', -6000],
        ['Ann', '02', 'deal', 'D-1: no longer among the deals, was 60,000.00', -4000],
      ],
    ],
    [
      'a deal that is open again',
      with1({ stage: 'Open' }),
      [
        ['Ann', '01', 'deal', 'D-1: Open, was won with 60,000.00', -6000],
        ['Ann', '02', 'deal', 'D-1: Open, was won with 60,000.00', -4000],
      ],
    ],
    [
      'a deal that was entered late',
      { deals: [...deals, { id: 'D-4', owner: 'Ben', amount: 5000, close: '2026-01-31' }] },
      [['Ben', '01', 'deal', 'D-4: amount 5,000.00, did not count before', 500]],
    ],
    [
      'a day, which moves a deal into the month after',
      with1({ close: '2026-02-20' }),
      [
        ['Ann', '01', 'deal', 'D-1: counts on 2026-02-20, was 2026-01-10', -6000],
        ['Ann', '02', 'deal', 'D-1: counts on 2026-02-20, was 2026-01-10', 6000],
      ],
    ],
    [
      'an owner',
      with1({ owner: 'Ben' }),
      [
        ['Ann', '01', 'split', 'D-1: credited to Ben, was Ann with 100%', -6000],
        ['Ann', '02', 'split', 'D-1: credited to Ben, was Ann with 100%', -4000],
        ['Ben', '01', 'split', 'D-1: credited with 100%, was credited to Ann', 6000],
      ],
    ],
    [
      'an amount and its split are told apart',
      with1({ amount: 50000, split: 'Ann 60%; Ben 40%' }),
      [
        ['Ann', '01', 'deal', 'D-1: amount 50,000.00, was 60,000.00', -1000],
        ['Ann', '01', 'split', 'D-1: credited with 60%, was 100%', -2000],
        ['Ann', '02', 'deal', 'D-1: amount 50,000.00, was 60,000.00', -1000],
        ['Ann', '02', 'split', 'D-1: credited with 60%, was 100%', -2000],
        ['Ben', '01', 'split', 'D-1: credited with 40%, was credited to Ann', 2000],
      ],
    ],
    [
      'a quota',
      { goals: quotas(50000) },
      [
        ['Ann', '01', 'quota', 'Closed won: quota 50,000.00, was 100,000.00', 1000],
        ['Ann', '02', 'quota', 'Closed won: quota 50,000.00, was 100,000.00', 4000],
      ],
    ],
    [
      'the days that somebody was there, with the quota for them',
      { people: [{ name: 'Ann', startDate: '2026-01-10' }, { name: 'Ben' }] },
      [['Ann', '02', 'person', 'there for 81 of 90 days, was 90 of 90 days', 1000]],
    ],
    [
      'rates of the same version',
      { plans: [{ ...plan, rates: [[0, 0.12]] as const }] },
      [
        ['Ann', '01', 'rate', 'rates marginal, 12% from 0%, was marginal, 10% from 0%, 20% from 100%', 1200],
        ['Ann', '02', 'rate', 'rates marginal, 12% from 0%, was marginal, 10% from 0%, 20% from 100%', -2400],
        ['Ben', '01', 'rate', 'rates marginal, 12% from 0%, was marginal, 10% from 0%, 20% from 100%', 200],
      ],
    ],
    [
      'a cap of the same version',
      { plans: [{ ...plan, cap: 5000 }] },
      [
        ['Ann', '01', 'rate', 'cap 5,000.00, was none', -1000],
        ['Ann', '02', 'rate', 'cap 5,000.00, was none', -12000],
      ],
    ],
    [
      'what a component measures',
      { plans: [{ ...plan, appliesTo: 'Type = New' }] },
      [
        ['Ann', '01', 'rate', 'applies to Type = New, was all deals', -6000],
        ['Ann', '02', 'rate', 'applies to Type = New, was all deals', -12000],
        ['Ben', '01', 'rate', 'applies to Type = New, was all deals', -1000],
      ],
    ],
    [
      'a version that was entered for the days after',
      { plans: [{ rates: [[0, 0.1]] }, { validFrom: '2026-02-01', rates: [[0, 0.2]] }] },
      [
        ['Ann', '02', 'plan version', 'Plan does not pay, and did', -8000],
        ['Ann', '02', 'plan version', 'Plan, valid from 2026-02-01, pays, and did not', 16000],
      ],
      { ...base, plans: [{ rates: [[0, 0.1]] }] },
    ],
    [
      'another plan',
      {
        people: [{ name: 'Ann', plan: 'Other' }, { name: 'Ben' }],
        plans: [plan, { ...plan, plan: 'Other', rates: [[0, 0.3]] as const }],
      },
      [
        ['Ann', '01', 'plan version', 'Plan does not pay, and did', -6000],
        ['Ann', '01', 'plan version', 'Other pays, and did not', 18000],
        ['Ann', '02', 'plan version', 'Plan does not pay, and did', -12000],
        ['Ann', '02', 'plan version', 'Other pays, and did not', 24000],
      ],
    ],
    [
      'somebody who is no longer in People',
      { people: [{ name: 'Ann' }] },
      [['Ben', '01', 'person', 'Ben is not in the tab People', -1000]],
    ],
    [
      'somebody who came into People later',
      { people: [{ name: 'Ann' }, { name: 'Ben' }] },
      [['Ben', '01', 'deal', 'D-3: amount 10,000.00, did not count before', 1000]],
      { ...base, people: [{ name: 'Ann' }] },
    ],
    [
      'a new name is no change',
      { people: [{ name: 'Ann Ames', aliases: 'Ann' }, { name: 'Ben' }], goals: quotas(100000) },
      [],
    ],
    [
      'who is in a team',
      { people: [{ name: 'Ann' }, { name: 'Ben', manager: 'Mia' }, { name: 'Mia', plan: 'Lead' }] },
      [['Mia', '01', 'person', 'D-3: Ben is in the team on 2026-01-20, was not', 100]],
      {
        ...base,
        people: [{ name: 'Ann' }, { name: 'Ben' }, { name: 'Mia', plan: 'Lead' }],
        plans: [plan, { plan: 'Lead', measuredOn: 'team', rates: [[0, 0.01]] }],
      },
    ],
  ])('%s', (_, change, told, from) => {
    expect(inMarch(change, from).told).toEqual(told)
  })

  test('a target incentive, on a curve', () => {
    const curve = [
      [0, 0],
      [1, 1],
    ] as const
    const plans = [{ mode: 'curve' as const, targetIncentive: 40000, tiersIn: 'share of quota' as const, rates: curve }]
    const { told } = inMarch({ people: [{ name: 'Ann', targetIncentive: 60000 }, { name: 'Ben' }] }, { ...base, plans })
    // 10,000 a quarter, then 15,000: 60% of it in January, 40% in February.
    expect(told).toEqual([
      ['Ann', '01', 'person', 'target incentive 60,000, was the plan’s', 3000],
      ['Ann', '02', 'person', 'target incentive 60,000, was the plan’s', 2000],
    ])
  })

  test('a figure that was typed anew', () => {
    const meetings = (actual: number): NonNullable<Office['more']> => ({
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
      actuals: [january, february].map((month, i) => ({
        person: 'Ann',
        metric: 'Meetings held',
        ...month,
        actual: i ? 10 : actual,
        note: '',
        row: i + 2,
      })),
    })
    const plans = [{ metric: 'Meetings held', period: 'month' as const, rates: [[0, 50]] as const }]
    const from = { people: [{ name: 'Ann' }], deals, plans, more: meetings(20) }
    expect(inMarch({ more: meetings(25) }, from).told).toEqual([
      ['Ann', '01', 'figure', 'Meetings held 25, was 20', 250],
    ])
  })

  test('the quota that a gate is held against', () => {
    const plans = [
      { ...plan, appliesTo: 'Type = New', gateMetric: 'Closed won', gate: 0.5 },
      { component: 'Renewals', appliesTo: 'Type <> New', rates: [[0, 0]] as const },
    ]
    const sold = [{ id: 'D-1', amount: 60000, close: '2026-01-10', type: 'New' }]
    expect(inMarch({ goals: quotas(200000) }, { ...base, deals: sold, plans }).told).toEqual([
      ['Ann', '01', 'quota', 'Closed won: quota 200,000.00, was 100,000.00', -6000],
    ])
  })

  test('parts of a component add up to what it earns now less what stands', () => {
    const { made } = inMarch({
      ...with1({ amount: 50000, split: 'Ann 60%; Ben 40%' }),
      goals: quotas(40000),
      plans: [{ ...plan, cap: 9000 }],
    })
    // 30,000 of 40,000 in January: 3,000, was 6,000. To the end of February 110,000: 4,000 + 14,000, capped; was 6,000 + 12,000.
    expect(differed(made, 'Ann')).toBe(300000n - 600000n + 600000n - 1200000n)
  })

  test('once it is paid, it is neither paid again nor forgotten', () => {
    const { book, later } = inMarch(with1({ amount: 50000 }))
    expect(differed(book.approve(march, later), 'Ann')).toBe(-200000n)
    const april = months(2)[0] as typeof march
    const next = book.calculated(april, { ...later, goals: [...quotas(100000)] })
    expect(differed(next, 'Ann')).toBe(0n)
    expect(next.restated).toEqual([])
    expect(differed(book.calculated(april, base), 'Ann')).toBe(200000n)
  })

  test('what can’t be reckoned any more stays as it was paid, and is said', () => {
    const { made, told } = inMarch({ goals: [] })
    expect(told).toEqual([])
    expect(made.findings.map(({ message }) => message)).toContain(
      'What Ann was paid for 2026-01-01 to 2026-01-31 can’t be reckoned again, so it stays. Commission of Ann can’t be reckoned: there is no agreed goal on Closed won from 2026-01-01 to 2026-03-31.',
    )
  })

  test('the open period and periods after it are none', () => {
    const book = approvals()
    book.approve(february, base)
    expect(book.calculated(january, { ...base, deals: [] }).restated).toEqual([])
  })
})
