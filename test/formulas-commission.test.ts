import { describe, expect, test } from 'vitest'
import { builtScript } from '../scripts/built-script'

const script = builtScript()
const commission = (...args: unknown[]) => script.COMMISSION?.(...args)
const breakdown = (...args: unknown[]) => {
  const proof = script.COMMISSION_BREAKDOWN?.(...args) as unknown[][]
  return proof.slice(1)
}
const byDeal = (...args: unknown[]) => script.COMMISSION_BY_DEAL?.(...args)
const problem = (...lines: string[]) => expect.objectContaining({ name: 'Problem', message: lines.join('\n') })
const down = (...cells: unknown[]) => cells.map((cell) => [cell])

const tiers = [
  [0, 0.05],
  [100000, 0.08],
  [250000, 0.1],
]
const shares = [
  [0, 0.05],
  [1, 0.08],
  [1.5, 0.1],
]

describe('the mode', () => {
  test.each([
    [0, 0, 0],
    [50000, 2500, 2500],
    [99999.99, 5000, 5000],
    [100000, 5000, 8000],
    [250000, 17000, 25000],
    [300000, 22000, 30000],
    [-1000, -50, -50],
  ])('on %d: marginal %d, retroactive %d', (amount, marginal, retroactive) => {
    expect(commission(amount, tiers)).toBe(marginal)
    expect(commission(amount, tiers, 'retroactive')).toBe(retroactive)
  })

  test.each([
    [100000, 5000],
    [120000, 6600],
    [150000, 10000],
    [160000, 11000],
    [-1000, -50],
  ])('on %d of a quota of 100000: overage %d', (amount, gives) => {
    expect(commission(amount, shares, 'overage', 100000)).toBe(gives)
  })

  test('overage needs a quota', () => {
    const message = 'quota: found a blank, expected a quota, which "overage" needs.'
    expect(() => commission(1, shares, 'overage')).toThrow(problem(message))
    expect(() => breakdown(1, shares, 'overage')).toThrow(problem(message))
    expect(() => byDeal(down(1), shares, 'overage')).toThrow(problem(message))
  })

  test('below the first start nothing is earned, below zero neither', () => {
    const late = [[100, 0.1]]
    expect(commission(down(100, 99.99, -500, 150), late)).toEqual(down(0, 0, 0, 5))
    expect(commission(down(100, 99.99, -500, 150), late, 'retroactive')).toEqual(down(10, 0, 0, 15))
    expect(commission(down(99, 120, 150), [[1.2, 0.1]], 'overage', 100)).toEqual(down(0, 2, 5))
  })

  test('a start is met by sales of exactly start × quota, however the quotient falls', () => {
    expect(
      commission(
        0.07 * 3,
        [
          [0, 0],
          [0.07, 1],
        ],
        'retroactive',
        3,
      ),
    ).toBe(0.21)
    expect(
      commission(
        55.1,
        [
          [0, 0],
          [0.551, 1],
        ],
        'retroactive',
        100,
      ),
    ).toBe(55.1)
    expect(
      commission(
        down(1.1, 1.09),
        [
          [0, 0],
          [1.1, 1],
        ],
        'retroactive',
        down(1, 1),
      ),
    ).toEqual(down(1.1, 0))
  })
})

describe('exactness', () => {
  test.each([
    [1.005, 1, 1.01],
    [-1.005, 1, -1.01],
    [0.7999999999999999, 1, 0.8],
    [0.1 + 0.2, 1, 0.3],
    [1.015, 1, 1.02],
    [8.345, 1, 8.35],
    [0.5, 0.01, 0.01],
    [0.49, 0.01, 0],
    [4.35, 1, 4.35],
    [100, 0.1234567, 12.35],
    [50, 0.123456789012345, 6.17],
    [1e15, 0.1234567, 123456700000000],
    [123456789012345, 1, 123456789012345],
    [1e308, 1, 1e308],
    [5e-324, 1, 0],
  ])('COMMISSION(%d; %d) is %d', (amount, rate, gives) => {
    expect(commission(amount, rate)).toBe(gives)
    expect(commission(down(amount, amount), rate)).toEqual(down(gives, gives))
  })

  test('nothing is ever -0', () => {
    for (const amount of [-0, 0, -0.001]) expect(commission(down(amount, amount), 0.1)).toEqual(down(0, 0))
    expect(commission(-0, 0.1)).toBe(0)
    expect(commission(-5, 0)).toBe(0)
    expect(script.ATTAINMENT?.(-0, 5)).toBe(0)
  })

  test('what no cell can hold is said, not shown', () => {
    expect(() => commission(down(1, 1e308), 20)).toThrow(
      problem('amount, row 2: the commission is larger than a cell can hold.'),
    )
    expect(commission(1e308, 0.1, '', '', 1e308)).toBe(1e307)
  })

  test('a table of 1,000 tiers is as exact', () => {
    const many = Array.from({ length: 1000 }, (_, i) => [i * 100, (i + 1) / 10000])
    expect(commission(100000, many)).toBe(5005)
    expect(commission(down(99999.99, 250), many)).toEqual(down(5005, 0.05))
  })
})

describe('a rate table', () => {
  test.each([
    ['titles', [['From', 'Rate'], ...tiers]],
    ['titles in part', [['', 'Rate'], ...tiers]],
    ['blank rows', [['', ''], ['From', 'Rate'], ['', ''], ...tiers, ['', '']]],
    [
      'ends',
      [
        [0, 100000, 0.05],
        [100000, 250000, 0.08],
        [250000, '', 0.1],
      ],
    ],
    [
      'blank ends',
      [
        ['Start', 'End', 'Rate'],
        [0, '', 0.05],
        [100000, '', 0.08],
        [250000, '', 0.1],
      ],
    ],
  ])('may have %s', (_, table) => {
    expect(commission(300000, table)).toBe(22000)
  })

  test.each([
    [
      'equal starts',
      [
        [0, 0.1],
        [0, 0.2],
      ],
      'rates, row 2: starts at 0, as row 1 does. Starts must rise.',
    ],
    [
      'a start below zero',
      [
        [-5, 0.1],
        [0, 0.2],
      ],
      'rates, row 1: starts at -5, below zero. Starts must rise from zero or above.',
    ],
    [
      'falling starts under titles and a blank row',
      [
        ['From', 'Rate'],
        [0, 0.1],
        [100000, 0.2],
        ['', ''],
        [50000, 0.3],
      ],
      'rates, row 5: starts at 50000, below row 3 (100000). Starts must rise.',
    ],
    [
      'a gap',
      [
        [0, 99.99, 0.1],
        [100, '', 0.2],
      ],
      'rates, row 2: starts at 100, but row 1 ends at 99.99, which leaves a gap. A tier starts where the one above ends.',
    ],
    [
      'an overlap',
      [
        [0, 120, 0.1],
        [100, '', 0.2],
      ],
      'rates, row 2: starts at 100, but row 1 ends at 120, so they overlap. A tier starts where the one above ends.',
    ],
    ['an end below its start', [[100, 50, 0.1]], 'rates, row 1: ends at 50, not above its start (100).'],
    ['no start', [['', 0.1]], 'rates, row 1, start: found a blank, expected a number.'],
    [
      'no rate',
      [
        [0, ''],
        [5, 0.1],
      ],
      'rates, row 1, rate: found a blank, expected a number.',
    ],
    ['an end in words', [[0, 'open', 0.1]], 'rates, row 1, end: found "open", expected a number.'],
    ['titles alone', [['From', 'Rate']], 'rates: the table holds no figures, expected at least one row (start, rate).'],
    [
      'one column',
      [[0], [1]],
      'rates: found a range of 1 column, expected one rate, or a table of two columns (start, rate) or three (start, end, rate).',
    ],
    [
      'four columns',
      [[0, 1, 2, 3]],
      'rates: found a range of 4 columns, expected one rate, or a table of two columns (start, rate) or three (start, end, rate).',
    ],
    [
      'an error in its titles',
      [
        ['#REF!', 'Rate'],
        [0, 0.1],
      ],
      'rates, row 1, start: found the error #REF!, expected a number.\nrates, row 1, rate: found "Rate", expected a number.',
    ],
  ])('with %s is refused', (_, table, message) => {
    expect(() => commission(1, table)).toThrow(problem(message))
  })

  test('a closed last end holds its amount, and none above it', () => {
    const closed = [
      [0, 100, 0.1],
      [100, 200, 0.2],
    ]
    expect(commission(down(200, 150), closed)).toEqual(down(30, 20))
    expect(() => commission(down(200.01, 5, 201), closed)).toThrow(
      problem(
        'amount, row 1: 200.01 in all is above 200, where the last tier ends.',
        'amount, row 3: 201 in all is above 200, where the last tier ends.',
      ),
    )
    expect(() => commission(150, closed, '', '', 100)).toThrow(
      problem('amount: 250 in all is above 200, where the last tier ends.'),
    )
    expect(() => commission(2001, [[0, 2, 0.1]], '', 1000)).toThrow(
      problem('amount: 2001 in all is above 2000, where the last tier ends.'),
    )
    expect(() => breakdown(201, closed)).toThrow(problem('amount: 201 in all is above 200, where the last tier ends.'))
    expect(() => byDeal(down(150, 51), closed)).toThrow(
      problem('amounts, row 2: 201 in all is above 200, where the last tier ends.'),
    )
  })
})

describe('the breakdown', () => {
  test.each([
    ['a flat rate', [500, 0.1], [[0, '', 0.1, 500, 50, 50]]],
    [
      'a tier at rate 0 has no row',
      [
        150,
        [
          [0, 0],
          [100, 0.1],
        ],
      ],
      [[100, '', 0.1, 50, 5, 5]],
    ],
    ['nothing earned', [50, [[100, 0.1]]], []],
    [
      'shares of a quota',
      [120000, shares, '', 100000],
      [
        [0, 100000, 0.05, 100000, 5000, 5000],
        [100000, 150000, 0.08, 20000, 1600, 6600],
      ],
    ],
    [
      'on top of a prior',
      [100000, tiers, '', '', 50000],
      [
        [0, 100000, 0.05, 50000, 2500, 2500],
        [100000, 250000, 0.08, 50000, 4000, 6500],
      ],
    ],
    [
      'back down the tiers',
      [-100000, tiers, '', '', 150000],
      [
        [100000, 250000, 0.08, -50000, -4000, -4000],
        [0, 100000, 0.05, -50000, -2500, -6500],
      ],
    ],
    ['below zero', [-1000, tiers], [['', 0, 0.05, -1000, -50, -50]]],
    [
      'through zero',
      [-1500, tiers, '', '', 500],
      [
        [0, 100000, 0.05, -500, -25, -25],
        ['', 0, 0.05, -1000, -50, -75],
      ],
    ],
    ['retroactive', [300000, tiers, 'retroactive'], [[250000, '', 0.1, 300000, 30000, 30000]]],
    [
      'retroactive, re-rating what came before',
      [60000, tiers, 'retroactive', '', 50000],
      [
        [100000, 250000, 0.08, 60000, 4800, 4800],
        [100000, 250000, 0.03, 50000, 1500, 6300],
      ],
    ],
    ['retroactive in the same tier', [10000, tiers, 'retroactive', '', 50000], [[0, 100000, 0.05, 10000, 500, 500]]],
    [
      'overage',
      [160000, shares, 'overage', 100000],
      [
        [0, 100000, 0.05, 100000, 5000, 5000],
        [150000, '', 0.1, 60000, 6000, 11000],
      ],
    ],
    [
      'overage within a tier that starts below quota, in the edges of the tier',
      [
        160000,
        [
          [0, 0.05],
          [0.5, 0.08],
          [2, 0.1],
        ],
        'overage',
        100000,
      ],
      [
        [0, 50000, 0.05, 50000, 2500, 2500],
        [50000, 200000, 0.08, 50000, 4000, 6500],
        [50000, 200000, 0.08, 60000, 4800, 11300],
      ],
    ],
    [
      'overage, with a first start below quota',
      [60000, [[0.5, 0.1]], 'overage', 50000],
      [
        [25000, '', 0.1, 25000, 2500, 2500],
        [25000, '', 0.1, 10000, 1000, 3500],
      ],
    ],
    [
      'rounding told by the running total',
      [
        3,
        [
          [0, 0.005],
          [1, 0.005],
          [2, 0.005],
        ],
      ],
      [
        [0, 1, 0.005, 1, 0.01, 0.01],
        [1, 2, 0.005, 1, 0, 0.01],
        [2, '', 0.005, 1, 0.01, 0.02],
      ],
    ],
  ])('%s', (_, args, rows) => {
    expect(breakdown(...args)).toEqual(rows)
    expect(commission(...args)).toBe(rows[rows.length - 1]?.[5] ?? 0)
  })

  test('stands under its titles', () => {
    expect(script.COMMISSION_BREAKDOWN?.(0, 0.1)).toEqual([
      ['From', 'To', 'Rate', 'Amount', 'Commission', 'Running total'],
    ])
  })

  test('takes one amount', () => {
    expect(() => breakdown(down(1, 2), 0.1)).toThrow(problem('amount: found a range, expected a number.'))
  })
})

describe('commission by deal', () => {
  test('keeps blank rows blank and runs on behind them', () => {
    expect(byDeal(down(60000, '', 60000, -20000, ''), tiers)).toEqual(down(3000, '', 3600, -1600, ''))
  })

  test('goes from cell to cell and row to row', () => {
    expect(
      byDeal(
        [
          [60000, 60000],
          [-20000, ''],
        ],
        tiers,
      ),
    ).toEqual([
      [3000, 3600],
      [-1600, ''],
    ])
  })

  test('runs on in exact decimals where a deal is no whole cents', () => {
    expect(byDeal(down(0.005, 0.005, 1, 0.005), 1)).toEqual(down(0.01, 0, 1, 0.01))
    expect(byDeal(down(1e14, 1e14, 0.01), 1)).toEqual(down(1e14, 1e14, 0.01))
  })
})
