import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conditionsIn, meets } from '../../../src/core/plans/condition'
import { drawOf } from '../../../src/core/plans/draw'
import { order } from '../../../src/core/plans/order'
import { rampsIn } from '../../../src/core/plans/ramps'
import { termsOf } from '../../../src/core/plans/read-terms'
import { heldIn, type Version, versionsOf } from '../../../src/core/plans/versions'
import { windowsIn } from '../../../src/core/plans/window'
import type { Plan } from '../../../src/model/plan'
import type { Fault } from '../../../src/model/problem'
import { planRow, rateRows } from '../../setup/plan-rows'

const year = { from: '2026-01-01', to: '2026-12-31' }
const messages = (faults: readonly Fault[]) => faults.map(({ message }) => message)

describe('versions of a plan', () => {
  const held = (rows: Partial<Plan>[]) =>
    heldIn(
      versionsOf(
        'plan ',
        rows.map((row, i) => planRow(row, i + 2)),
      ),
      year,
    ).map(({ from, to, version }) => [from, to, version?.from])

  test.each([
    ['one from the start holds all year', [{}], [[year.from, year.to, '']]],
    [
      'a later one takes over on its day, and days that none holds are told apart',
      [{ validTo: '2026-03-31' }, { validFrom: '2026-05-01' }],
      [
        ['2026-01-01', '2026-03-31', ''],
        ['2026-04-01', '2026-04-30', undefined],
        ['2026-05-01', '2026-12-31', '2026-05-01'],
      ],
    ],
    [
      'after one that ends, the one before holds again where it is open',
      [{}, { validFrom: '2026-05-01', validTo: '2026-05-31' }],
      [
        ['2026-01-01', '2026-04-30', ''],
        ['2026-05-01', '2026-05-31', '2026-05-01'],
        ['2026-06-01', '2026-12-31', ''],
      ],
    ],
    [
      'drafts and retired ones do not pay',
      [{ status: 'draft' }, { status: 'retired' }],
      [[year.from, year.to, undefined]],
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(held(rows.map((row) => ({ ...row })))).toEqual(expected)
  })
})

describe('the terms of a version', () => {
  const told = (rows: Partial<Plan>[], rates = rateRows([[0, 0.1]])) => {
    const faults: Fault[] = []
    const [version] = versionsOf(
      'Plan',
      rows.map((row, i) => planRow(row, i + 2)),
    )
    const terms = termsOf(version as Version, rates, faults)
    return { terms, said: messages(faults), faults }
  }

  test('what is blank has its plain meaning', () => {
    expect(told([{}]).terms[0]).toMatchObject({
      metric: 'Closed won',
      measuredOn: 'own',
      countsOn: 'close',
      window: 'quarter',
      cumulative: false,
      weight: 1,
      gate: undefined,
    })
  })

  test.each([
    [
      [{ appliesTo: 'Type is New' }],
      'Plans, row 2, Applies to: found "Type is New", expected such as Type = New, several joined by and.',
    ],
    [
      [{ component: 'Bonus' }],
      'Plans, row 2, Component: the component Bonus has no row in the tab Rates for this version.',
    ],
    [
      [{ mode: 'overage', tiersIn: 'amount' }],
      'Plans, row 2, Tiers in: found amount, expected share of quota, which overage needs.',
    ],
    [
      [{ mode: 'curve', tiersIn: 'amount' }],
      'Plans, row 2, Tiers in: found amount, expected share of quota, which a curve needs.',
    ],
    [
      [{ weight: 0.5 }],
      'Plans, row 2, Weight: a weight is a part of the target incentive, which only the mode curve pays.',
    ],
    [[{}, {}], 'Plans, row 3, Component: the component Commission stands in row 2 already, which counts. Delete one.'],
    [
      [{}, { component: 'commission ', validTo: '2026-05-01' }],
      'Plans, row 3, Component: the component commission  stands in row 2 already, which counts. Delete one.',
    ],
  ] as [Partial<Plan>[], string][])('%j is told with its cell', (rows, message) => {
    const { said, faults } = told(rows)
    expect(said).toEqual([message])
    expect(faults[0]?.at?.tab).toBe('Plans')
  })

  test('rows of one version end together, or the one that does not is told and left out', () => {
    const { terms, said } = told(
      [{ validTo: '2026-05-01' }, { component: 'Bonus' }],
      [...rateRows([[0, 0.1]]), ...rateRows([[0, 0.1]], { component: 'Bonus' })],
    )
    expect(said).toEqual([
      'Plans, row 2, Valid to: found 2026-05-01, expected a blank, as in the version’s other rows.',
    ])
    expect(terms.map(({ component }) => component)).toEqual(['Bonus'])
  })

  test.each([
    [{}, 'Rates, row 3: starts at 5, below row 2 (10). Starts must rise.'],
    [{ mode: 'curve' }, 'Rates, row 3: starts at 5, not above row 2 (10). Points of a curve must rise.'],
  ] as [Partial<Plan>, string][])('tiers and points that do not rise are told: %j', (row, message) => {
    expect(
      told(
        [row],
        rateRows([
          [10, 0.1],
          [5, 0.2],
        ]),
      ).said,
    ).toEqual([message])
  })

  test('a version has one draw, recoverable unless it says no', () => {
    const draw = (...rows: Partial<Plan>[]) => {
      const faults: Fault[] = []
      const [version] = versionsOf(
        'Plan',
        rows.map((row, i) => planRow(row, i + 2)),
      )
      return [drawOf(version as Version, faults), ...messages(faults)]
    }
    expect(draw({})).toEqual([undefined])
    expect(draw({}, { draw: 2000 })).toEqual([{ amount: 2000, recoverable: true }])
    expect(draw({ draw: 1, recoverable: 'no' }, { draw: 2 })).toEqual([
      { amount: 1, recoverable: false },
      'Plans, row 3, Draw: a draw stands in row 2 already, which counts. A plan has one draw.',
    ])
  })
})

describe('which deals a component applies to', () => {
  const read = (text: string) => {
    const faults: string[] = []
    return { conditions: conditionsIn(text, (message) => faults.push(message)), faults }
  }

  test.each([
    ['Type = New', 'new ', true],
    ['Type = "New"', 'New', true],
    ['Type <> New', '', true],
    ['Type =', '', true],
    ['Amount >= 1000', 1000, true],
    ['Amount > 1000', 1000, false],
    ['Amount < 1000', '900', false],
    ['Seats <= 5', 5, true],
  ] as const)('%s of %j: %s', (text, cell, expected) => {
    const [condition] = read(text).conditions
    expect(condition && meets(cell, condition)).toBe(expected)
  })

  test('several are joined by and', () => {
    expect(read('Type = New AND Product <> Add-on').conditions.map(({ field }) => field)).toEqual(['Type', 'Product'])
  })

  test('a value in quotes may hold any word, and quotes that are doubled', () => {
    expect(read('Type = "Black and White" and Size = "5"" or more"')).toEqual({
      conditions: [
        { field: 'Type', sign: '=', value: 'Black and White' },
        { field: 'Size', sign: '=', value: '5" or more' },
      ],
      faults: [],
    })
  })

  test.each([
    ['New deals', 'found "New deals", expected such as Type = New, several joined by and.'],
    [
      'Type = New or Type = Old',
      'found "Type = New or Type = Old", expected conditions joined by and, not by or. A value with that word stands in quotes: Type = "New or old".',
    ],
    ["Type = 'New'", 'found \'New\', expected straight double quotes, such as Type = "New".'],
    ['Type = “New”', 'found “New”, expected straight double quotes, such as Type = "New".'],
    ['Type = "New', 'found "Type = "New", expected a second " behind each value that begins with one.'],
  ])('%s is told as a fault', (text, message) => {
    expect(read(text).faults).toEqual([message])
  })
})

describe('windows of a component', () => {
  const calendar = { startMonth: 2, namedBy: 'end' } as const

  test('a month’s statement of a quarter takes off what the quarter had earned before', () => {
    const march = { from: '2026-03-01', to: '2026-03-31' }
    expect(windowsIn(march, { window: 'quarter', cumulative: false }, calendar, '2026-12-31')).toEqual([
      {
        now: { from: '2026-02-01', to: '2026-03-31', quotaTo: '2026-04-30' },
        before: { from: '2026-02-01', to: '2026-02-28', quotaTo: '2026-04-30' },
      },
    ])
  })

  test('a quarter’s statement of monthly tiers has three windows', () => {
    const quarter = { from: '2026-02-01', to: '2026-04-30' }
    expect(
      windowsIn(quarter, { window: 'month', cumulative: false }, calendar, '2026-12-31').map(({ now, before }) => [
        now.to,
        before,
      ]),
    ).toEqual([
      ['2026-02-28', undefined],
      ['2026-03-31', undefined],
      ['2026-04-30', undefined],
    ])
  })

  test('a cumulative one runs from the fiscal year’s start, against the goals up to the end of its quarter', () => {
    const may = { from: '2026-05-01', to: '2026-05-31' }
    expect(windowsIn(may, { window: 'quarter', cumulative: true }, calendar, '2026-12-31')).toEqual([
      {
        now: { from: '2026-02-01', to: '2026-05-31', quotaTo: '2026-07-31' },
        before: { from: '2026-02-01', to: '2026-04-30', quotaTo: '2026-04-30' },
      },
    ])
  })
})

test('a ramp is read by month; a row for a month that stands already, or for none, is told', () => {
  const faults: Fault[] = []
  const row = (month: number, share: number, at: number) => ({
    ramp: at === 4 ? 'slow ' : 'Slow',
    month,
    share,
    row: at,
  })
  const ramps = rampsIn([row(3, 1, 2), row(1, 0.25, 3), row(1, 0.5, 4), row(0, 0, 5)], faults)
  expect(ramps.get('slow')?.map(({ from, share }) => [Number(from.units), Number(share.units), share.places])).toEqual([
    [1, 25, 2],
    [3, 1, 0],
  ])
  expect(messages(faults)).toEqual([
    'Ramps, row 5, Month: found 0, expected a whole month from 1 on.',
    'Ramps, row 4, Month: month 1 stands in row 3 already, which counts. Delete one.',
  ])
})

test('the order in which a plan applies is the one that the README prints', () => {
  const listed = order.map(([step, says], i) => `${i + 1}. **${step}.** ${says}`).join('\n')
  expect(readFileSync('README.md', 'utf8')).toContain(`\n${listed}\n`)
})
