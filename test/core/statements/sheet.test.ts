import { describe, expect, test } from 'vitest'
import { isLive } from '../../../src/model/generated-sheet'
import type { Fault } from '../../../src/model/problem'
import { months, type Office, office, quarter } from '../../setup/statements'
import { rowsOf, sheetOf } from '../../setup/statements-sheet'

const first = quarter(1)
const won = (id: string, amount: number, close: string, more = {}) => ({ id, amount, close, ...more })
const deals = [won('D-1', 80000, '2026-01-10'), won('D-2', 50000, '2026-02-10')]
const goals = [{ ...first, goal: 100000 }]
const shares = { tiersIn: 'share of quota' } as const
const sheet = (of: Office) => sheetOf(office(of).all(first))
/** Why each deal earned what it did, by the label of its row. */
const whys = (of: Office, period = first) =>
  rowsOf(sheetOf(office(of).all(period)), 'By deal').map(({ Commission, Why }) => [Commission, Why])

describe('the sheet of statements', () => {
  test('says what everybody is paid, with a total to hand to payroll', () => {
    const made = sheet({
      deals: [...deals, won('D-3', 1000, '2026-03-10', { owner: 'Ben' })],
      people: [{}, { name: 'Ben' }],
      plans: [{ draw: 500, recoverable: 'yes', rates: [[0, 0.1]] }],
    })
    const paid = { Adjustments: 0, Clawbacks: -0, Differences: 0 }
    expect(rowsOf(made, 'Payable by rep')).toEqual([
      { Rep: 'Ann', ...paid, Clawbacks: 0, Earned: 13000, Draw: 0, Payable: 13000, 'Draw balance': 0 },
      { Rep: 'Ben', ...paid, Clawbacks: 0, Earned: 100, Draw: 400, Payable: 500, 'Draw balance': 400 },
      { Rep: 'Total', ...paid, Clawbacks: 0, Earned: 13100, Draw: 400, Payable: 13500, 'Draw balance': 400 },
    ])
  })

  test('gives payroll no figure for somebody whose pay can’t be reckoned', () => {
    const made = sheet({
      deals: [...deals, won('D-3', 1000, '2026-03-10', { owner: 'Ben' })],
      people: [{}, { name: 'Ben', plan: 'Flat' }],
      plans: [
        {
          ...shares,
          rates: [
            [0, 0.1],
            [1, 0.2],
          ],
        },
        { plan: 'Flat', rates: [[0, 0.1]] },
      ],
    })
    expect(rowsOf(made, 'Payable by rep').map(({ Rep, Payable }) => [Rep, Payable])).toEqual([
      ['Ann', 'can’t be reckoned'],
      ['Ben', 100],
      ['Total', 100],
    ])
  })

  test('tells components apart by the version and the window that they are of', () => {
    const made = sheet({
      deals,
      plans: [
        { component: 'New', period: 'month', rates: [[0, 0.1]] },
        { component: '', rates: [[0, 0.01]] },
        { component: '', validFrom: '2026-02-01', rates: [[0, 0.02]] },
      ],
    })
    expect(rowsOf(made, 'By component').map((row) => row['By component'])).toEqual([
      'Ann · New · Plan from 2026-01-01 · 2026-01',
      'Ann · Plan · from 2026-01-01',
      'Ann · Plan · from 2026-02-01',
    ])
  })

  test('has every tier with what it pays on, so that the working adds up', () => {
    const made = sheet({
      deals,
      goals,
      plans: [
        {
          ...shares,
          rates: [
            [0, 0.1],
            [1, 0.12],
            [2, 0.2],
          ],
        },
      ],
    })
    expect(
      rowsOf(made, 'Working').map(({ Step, From, To, Rate, Amount, Commission }) => [
        Step,
        From,
        To,
        Rate,
        Amount,
        Commission,
      ]),
    ).toEqual([
      ['Tier 1', 0, 100000, 0.1, 100000, 10000],
      ['Tier 2', 100000, 200000, 0.12, 30000, 3600],
      ['Tier 3', 200000, '', 0.2, 0, 0],
    ])
  })

  test('names what can’t be reckoned instead of paying 0', () => {
    const made = sheet({
      deals,
      plans: [
        {
          ...shares,
          rates: [
            [0, 0.1],
            [1, 0.12],
          ],
        },
      ],
    })
    expect(rowsOf(made, 'By component')).toMatchObject([
      { Measured: 130000, 'By tiers': 'no quota', 'Earned to date': '', Earned: 'can’t be reckoned' },
    ])
    expect(rowsOf(made, 'By deal')).toMatchObject([
      { Commission: 'can’t be reckoned', Why: 'This can’t be reckoned: there is no quota.' },
      { Commission: 'can’t be reckoned' },
    ])
    expect(rowsOf(made, 'Findings')[0]?.['What was found']).toContain('no agreed goal on Closed won')
  })

  test('holds every sum against the other, and names the rows on which nobody is paid', () => {
    const made = sheet({
      deals: [
        ...deals,
        won('D-3', 700, '2026-03-10', { type: 'Renewal' }),
        won('D-4', 500, '2026-03-10', { stage: 'Lost' }),
        won('D-5', 300, '2026-03-10', { stage: 'Nowhere' }),
      ],
      plans: [{ appliesTo: 'Type <> Renewal', rates: [[0, 0.1]] }],
    })
    expect(rowsOf(made, 'Control totals').map((row) => Object.values(row))).toEqual([
      ['Rows read', 5, 131500, ''],
      ['Won deals', 3, 130700, ''],
      ['Open or lost', 1, 500, ''],
      ['Left out', 1, 300, ''],
      ['Won, open, lost or left out', 5, 131500, 'holds'],
      ['Shares above or below 100%', '', 0, ''],
      ['Credited to people', '', 130700, ''],
      ['Counted, not counted, of other days or people', '', 130700, 'holds'],
      ['Commission by deal', '', 13000, ''],
      ['Commission by component', '', 13000, 'holds'],
      ['Commission by rep', '', 13000, 'holds'],
    ])
    expect(rowsOf(made, 'Not credited').map((row) => Object.values(row))).toEqual([
      ['Left out: stage not in Stages', 1, 300, 'Deals row 6'],
      ['Won, counted by no component: Ann', 1, 700, 'Deals row 4'],
    ])
  })

  test('leaves cells for questions and answers, in the columns by which they are found', () => {
    const titles = (name: string) =>
      sheet({ deals, plans: [{ rates: [[0, 0.1]] }] }).tables.find((one) => one.name === name)
    for (const name of ['By component', 'By deal'])
      expect(
        titles(name)
          ?.columns.filter(({ input }) => input === 'typed')
          .map(({ title }) => title),
      ).toEqual(['Question', 'Answer'])
  })

  test('holds values above 20,000 deals, and says so', () => {
    const many = Array.from({ length: 20001 }, (_, i) => won(`D-${i}`, 10, '2026-01-10'))
    const made = sheet({ deals: many, plans: [{ rates: [[0, 0.1]] }] })
    expect(made.lines.map(({ text }) => text).join(' ')).toContain('There are more than 20,000 deals')
    expect(
      made.tables
        .flatMap(({ rows, total }) => (total ? [...rows, total] : rows))
        .some(({ cells }) => cells.some(isLive)),
    ).toBe(false)
    expect(rowsOf(made, 'Payable by rep')).toMatchObject([{ Earned: 20001 }, { Earned: 20001 }])
  })

  test('says a finding once, and where it is', () => {
    const at: Fault = { message: 'Left out.', at: { tab: 'Deals', row: 7 } }
    const made = sheetOf({
      ...office({ deals, plans: [{ rates: [[0, 0.1]] }] }).all(first),
      findings: [at, at, { message: 'Else.' }],
    })
    expect(rowsOf(made, 'Findings').map((row) => Object.values(row))).toEqual([
      ['Deals row 7', 'Left out.'],
      ['Statements', 'Else.'],
    ])
  })
})

describe('why a deal earned what it did', () => {
  const marginal: Office['plans'] = [
    {
      ...shares,
      rates: [
        [0, 0.1],
        [1, 0.12],
      ],
    },
  ]

  test('is its way through the tiers', () => {
    expect(whys({ deals, goals, plans: marginal })).toEqual([
      [8000, 'From 0 to 80,000 of the quarter: 80,000 × 10%.'],
      [5600, 'From 80,000 to 130,000 of the quarter: 20,000 × 10% and 30,000 × 12%.'],
    ])
  })

  test('is one product where one rate holds for all', () => {
    expect(whys({ deals, plans: [{ rates: [[0, 0.1]] }] })[1]).toEqual([5000, '50,000 × 10%.'])
  })

  test('counts what earlier months of the quarter brought', () => {
    expect(whys({ deals, goals, plans: marginal }, months(1)[1])).toEqual([
      [5600, 'From 80,000 to 130,000 of the quarter: 20,000 × 10% and 30,000 × 12%.'],
    ])
  })

  test('takes a credit note back down the tiers', () => {
    const note = won('D-3', -40000, '2026-03-10')
    expect(whys({ deals: [...deals, note], goals, plans: marginal })[2]).toEqual([
      -4600,
      'A credit note. From 130,000 to 90,000 of the quarter: -30,000 × 12% and -10,000 × 10%.',
    ])
  })

  test('tells a step that holds for what came before it too', () => {
    expect(
      whys({
        deals,
        goals,
        plans: [
          {
            ...shares,
            mode: 'retroactive',
            rates: [
              [0, 0.1],
              [1, 0.12],
            ],
          },
        ],
      })[1],
    ).toEqual([7600, 'From 80,000 to 130,000 of the quarter: 50,000 × 12%. The 80,000 before it now earn 2% more.'])
  })

  test('tells what nothing pays', () => {
    expect(whys({ deals, goals, plans: [{ ...shares, rates: [[2, 0.1]] }] })[0]).toEqual([
      0,
      'From 0 to 80,000 of the quarter: no tier pays there.',
    ])
  })

  test('tells a gate that is not reached, and the deal that reaches it', () => {
    expect(
      whys({
        deals,
        goals,
        plans: [
          {
            ...shares,
            gate: 1,
            rates: [
              [0, 0.1],
              [1, 0.12],
            ],
          },
        ],
      }),
    ).toEqual([
      [0, 'Below the gate, 100% of the goal on Closed won, so it earns nothing yet.'],
      [
        13600,
        'Reached the gate, 100% of the goal on Closed won. This deal also brings what the deals before it earn, 8,000. From 80,000 to 130,000 of the quarter: 20,000 × 10% and 30,000 × 12%.',
      ],
    ])
  })

  test('tells a credit note that falls below the gate', () => {
    const note = won('D-3', -40000, '2026-03-10')
    expect(whys({ deals: [...deals, note], goals, plans: [{ gate: 1, rates: [[0, 0.1]] }] })[2]).toEqual([
      -13000,
      'Falls below the gate, 100% of the goal on Closed won: what was earned before it, 13,000, is taken back.',
    ])
  })

  test('tells the deal that reaches the cap, and those after it', () => {
    expect(
      whys({ deals: [...deals, won('D-3', 10, '2026-03-10')], plans: [{ cap: 9000, rates: [[0, 0.1]] }] }),
    ).toEqual([
      [8000, '80,000 × 10%.'],
      [1000, '50,000 × 10%. The cap of 9,000 is reached: no more is paid.'],
      [0, 'The cap of 9,000 was passed before, so it changes nothing.'],
    ])
  })

  test('names who sold what a team is credited with', () => {
    const [row] = whys({
      deals: [won('D-1', 1000, '2026-01-10', { owner: 'Ben Ortiz' })],
      people: [{ name: 'Mia' }, { name: 'Ben Ortiz', manager: 'Mia', plan: '' }],
      plans: [{ measuredOn: 'team', rates: [[0, 0.01]] }],
    })
    expect(row).toEqual([10, 'Sold by Ben Ortiz. 1,000 × 1%.'])
  })

  test('is the way along a curve', () => {
    const curve: Office['plans'] = [
      {
        mode: 'curve',
        targetIncentive: 40000,
        rates: [
          [0.5, 0],
          [1, 1],
          [1.5, 2],
        ],
      },
    ]
    expect(whys({ deals, goals, plans: curve })).toEqual([
      [6000, 'From 0% to 80% of quota: the curve pays 60% of the target incentive of 10,000, and 0% before this deal.'],
      [
        10000,
        'From 80% to 130% of quota: the curve pays 160% of the target incentive of 10,000, and 60% before this deal.',
      ],
    ])
  })

  test('is told of what no deal earned, too', () => {
    expect(whys({ deals: [won('D-1', 10, '2026-01-10')], plans: [{ floor: 300, rates: [[0, 0.1]] }] })).toEqual([
      [1, '10 × 10%.'],
      [299, 'Made up to the floor at the end.'],
    ])
  })
})
