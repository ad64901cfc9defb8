import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtScript } from '../../../scripts/built-script'
import { earned, type Mode, type Tiers } from '../../setup/commission-by-the-book'
import { amounts, plans, priors } from '../../setup/commission-cases'
import { add, cents, divide, type Fraction, less, money, multiply, nearest, read, take } from '../../setup/fractions'

const script = builtScript()
const call = <T>(name: string, ...args: unknown[]) => script[name]?.(...args) as T
const runs = { numRuns: 1500 }
const inCents = fc.integer({ min: 0, max: 60_000_000 }).map((n) => n / 100)
const many = Array.from({ length: 1000 }, (_, i) => [i * 100, (i + 1) / 10_000] as [number, number])
const cent: Fraction = { over: 1n, under: 100n }

/** What further sales add, before rounding. */
function added(sales: Fraction, prior: number, tiers: Tiers, mode: Mode, quota: number | undefined): Fraction {
  return take(earned(add(read(prior), sales), tiers, mode, quota), earned(read(prior), tiers, mode, quota))
}

describe('the effective rate', () => {
  test('is the unrounded commission over the amount, to the last bit, in a column as for one value', () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(amounts, { minLength: 2, maxLength: 4 }),
        priors,
        ({ tiers, mode, quota }, sold, prior) => {
          const book = sold.map((amount) =>
            amount === 0 ? '' : nearest(divide(added(read(amount), prior, tiers, mode, quota), read(amount))) + 0,
          )
          fc.pre(book.every((rate) => rate === '' || Number.isFinite(rate)))
          expect(sold.map((amount) => call('EFFECTIVE_RATE', amount, tiers, mode, quota, prior))).toEqual(book)
          const column = call<unknown[][]>(
            'EFFECTIVE_RATE',
            sold.map((amount) => [amount]),
            tiers,
            mode,
            quota,
            prior,
          )
          expect(column.flat()).toEqual(book)
        },
      ),
      runs,
    )
  })
})

describe('the sales for a commission', () => {
  const smallest = (tiers: Tiers, mode: Mode, quota: number | undefined, wanted: number, prior: number) => {
    let sales: number
    try {
      sales = call<number>('SALES_FOR_COMMISSION', wanted, tiers, mode, quota, prior)
    } catch (error) {
      expect(String(error)).toMatch(/no amount earns .* under these rates|the amount is larger than a cell can hold/)
      return undefined
    }
    const earns = (amount: Fraction) => !less(added(amount, prior, tiers, mode, quota), read(wanted))
    expect(sales).toBeGreaterThanOrEqual(0)
    if (wanted === 0) expect(sales).toBe(0)
    else {
      expect(earns(read(sales))).toBe(true)
      // A cell keeps 15 digits, so that beyond them a cent less is no other amount.
      if (sales < 1e13) expect(earns(take(read(sales), cent))).toBe(false)
    }
    return sales
  }

  test('earn it, and a cent less earns less', () => {
    fc.assert(
      fc.property(plans, inCents, fc.oneof(fc.constant(0), inCents), ({ tiers, mode, quota }, wanted, prior) => {
        smallest(tiers, mode, quota, wanted / 100, prior)
      }),
      runs,
    )
  })

  test('are the smallest of all, over cliffs and under falling or negative rates: nothing below them earns it', () => {
    const rate = fc.integer({ min: -50, max: 100 }).map((n) => n / 100)
    const starts = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 })
    const small = fc
      .tuple(starts, fc.array(rate, { minLength: 4, maxLength: 4 }))
      .map(([at, rates]) =>
        at.sort((a, b) => a - b).map((start, i) => [start / 100, rates[i] as number] as [number, number]),
      )
    const modes = fc.constantFrom('marginal' as const, 'retroactive' as const)
    const wanted = fc.integer({ min: 0, max: 12 }).map((n) => n / 100)
    const prior = fc.integer({ min: -4, max: 10 }).map((n) => n / 100)
    fc.assert(
      fc.property(small, modes, wanted, prior, (tiers, mode, commission, before) => {
        const sales = smallest(tiers, mode, undefined, commission, before)
        // Beyond 13 cents the last tier alone goes on: 40 cents more tell whether it ever earns as much.
        const last = sales === undefined ? 40 : Math.round(sales * 100) - 1
        for (let less1 = 0; less1 <= last; less1++)
          if (commission > 0)
            expect(
              less(added({ over: BigInt(less1), under: 100n }, before, tiers, mode, undefined), read(commission)),
            ).toBe(true)
      }),
      runs,
    )
  })

  test.each([
    [
      'a cliff is the answer',
      [
        6000,
        [
          [0, 0.05],
          [100000, 0.08],
        ],
        'retroactive',
      ],
      100000,
    ],
    [
      'a cliff down is passed by',
      [
        5001,
        [
          [0, 0.05],
          [100000, 0.01],
        ],
        'retroactive',
      ],
      500100,
    ],
    [
      'the last sale below a cliff down',
      [
        4999.99,
        [
          [0, 0.05],
          [100000, 0.01],
        ],
        'retroactive',
      ],
      99999.8,
    ],
    ['a whole cent, up', [1, 0.03], 33.34],
    ['to the cent before rounding', [0.01, 0.005], 2],
    ['a closed end, to its last cent', [20, [[0, 100, 0.2]]], 100],
    [
      'above quota',
      [
        7000,
        [
          [0, 0.05],
          [1, 0.1],
        ],
        'overage',
        100000,
      ],
      120000,
    ],
    ['from below zero', [10, 0.1, '', '', -50], 100],
    ['from below zero to below zero', [0.02, 0.83, '', '', -0.04], 0.03],
    ['nothing is earned below the first start', [1, [[100, 0.1]], '', '', 20], 90],
  ])('%s', (_, args, gives) => {
    expect(call('SALES_FOR_COMMISSION', ...args)).toBe(gives)
  })

  test.each([
    ['a closed end', [20.01, [[0, 100, 0.2]]], 'commission: no amount earns 20.01 under these rates.'],
    [
      'a rate of 0 at last',
      [
        11,
        [
          [0, 0.1],
          [100, 0],
        ],
      ],
      'commission: no amount earns 11 under these rates.',
    ],
    ['a negative commission', [-1, 0.1], 'commission: found -1, expected a number of zero or above.'],
    [
      'a prior above the end',
      [1, [[0, 100, 0.2]], '', '', 101],
      'commission: 101 in all is above 100, where the last tier ends.',
    ],
  ])('%s keeps it from being earned', (_, args, message) => {
    expect(() => call('SALES_FOR_COMMISSION', ...args)).toThrow(expect.objectContaining({ name: 'Problem', message }))
  })

  test('are found among 1,000 tiers, and for amounts of the size of yen', () => {
    expect(call('SALES_FOR_COMMISSION', 5005, many)).toBe(100000)
    expect(
      call('SALES_FOR_COMMISSION', 3_000_000_000, [
        [0, 0.01],
        [10_000_000_000, 0.02],
      ]),
    ).toBe(155_000_000_000)
  })
})

describe('what is missing to the next tier', () => {
  test('is the next start × quota less what was sold, up to the cent; blank past the last start', () => {
    fc.assert(
      fc.property(plans, amounts, priors, ({ tiers, quota }, amount, prior) => {
        const sales = add(read(amount), read(prior))
        const next = tiers.map(([start]) => multiply(read(start), read(quota ?? 1))).find((start) => less(sales, start))
        const gives = call('AMOUNT_TO_NEXT_TIER', amount, tiers, quota, prior)
        const missing = next && take(next, sales)
        const up = missing && (missing.over * 100n + missing.under - 1n) / missing.under
        expect(gives).toBe(up === undefined ? '' : money(up))
      }),
      runs,
    )
  })

  test.each([
    [
      [
        85000,
        [
          [0, 0.05],
          [100000, 0.08],
        ],
      ],
      15000,
    ],
    [
      [
        99999.999,
        [
          [0, 0.05],
          [100000, 0.08],
        ],
      ],
      0.01,
    ],
    [
      [
        100000,
        [
          [0, 0.05],
          [100000, 0.08],
        ],
      ],
      '',
    ],
    [[50, [[100, 0.08]]], 50],
    [
      [
        0.8,
        [
          [0, 0.05],
          [1, 0.08],
        ],
        3,
        0.1,
      ],
      2.1,
    ],
    [
      [
        [[1], [''], [3]],
        [
          [0, 0.05],
          [2, 0.08],
        ],
      ],
      [[1], [''], ['']],
    ],
    [[1000, many], 100],
  ])('AMOUNT_TO_NEXT_TIER(%j) is %j', (args, gives) => {
    expect(call('AMOUNT_TO_NEXT_TIER', ...args)).toEqual(gives)
  })

  test('above a closed end there is no tier', () => {
    expect(() => call('AMOUNT_TO_NEXT_TIER', [[100], [101]], [[0, 100, 0.2]])).toThrow(
      expect.objectContaining({ message: 'amount, row 2: 101 in all is above 100, where the last tier ends.' }),
    )
  })
})

describe('the curve of a plan', () => {
  test('has a row at every start and at 20 even steps, by the book', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 90_000_000 }), ({ tiers, mode, quota }, upTo) => {
        const to = read(upTo / 100)
        const starts = tiers.map(([start, rate]) => ({ start: multiply(read(start), read(quota ?? 1)), rate }))
        const points = Array.from({ length: 20 }, (_, i) => divide(multiply(to, read(i + 1)), read(20)))
        for (const { start } of starts)
          if (!less(to, start) && !points.some((point) => !less(point, start) && !less(start, point)))
            points.push(start)
        const book = points
          .sort((a, b) => (less(a, b) ? -1 : 1))
          .map((point) => {
            const commission = earned(point, tiers, mode, quota)
            const reached = starts.filter(({ start }) => !less(point, start)).pop()
            return [
              nearest(point),
              money(cents(commission)),
              point.over === 0n ? '' : nearest(divide(commission, point)),
              nearest(read(reached?.rate ?? 0)),
            ]
          })
        expect(call<unknown[][]>('COMMISSION_CURVE', tiers, mode, quota, upTo / 100).slice(1)).toEqual(book)
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    [
      '1.5 × the last start',
      [
        [
          [0, 0.05],
          [100000, 0.08],
        ],
      ],
      150000,
      22,
    ],
    [
      '1.5 × the last start in a quota',
      [
        [
          [0, 0.05],
          [2, 0.08],
        ],
        '',
        1000,
      ],
      3000,
      22,
    ],
    ['1.5 × quota where all starts at zero', [0.1, '', 1000], 1500, 21],
    [
      'a closed end',
      [
        [
          [0, 100, 0.1],
          [100, 120, 0.2],
        ],
      ],
      120,
      22,
    ],
    [
      'what is asked for',
      [
        [
          [0, 0.05],
          [100000, 0.08],
        ],
        '',
        '',
        50000,
      ],
      50000,
      21,
    ],
  ])('ends at %s', (_, args, last, count) => {
    const rows = call<unknown[][]>('COMMISSION_CURVE', ...args).slice(1)
    expect(rows[rows.length - 1]?.[0]).toBe(last)
    expect(rows).toHaveLength(count)
  })

  test('shows a cliff: the rate of the tier reached, and what the next sale earns', () => {
    const rows = call<unknown[][]>(
      'COMMISSION_CURVE',
      [
        [0, 0.05],
        [100, 0.08],
      ],
      'retroactive',
      '',
      200,
    )
    expect(rows).toContainEqual([100, 8, 0.08, 0.08])
    expect(rows).toContainEqual([90, 4.5, 0.05, 0.05])
  })

  test('above a closed end there is none', () => {
    expect(() => call('COMMISSION_CURVE', [[0, 100, 0.2]], '', '', 200)).toThrow(
      expect.objectContaining({ message: 'to: 200 in all is above 100, where the last tier ends.' }),
    )
  })
})

describe('a commission with 1,000 tiers', () => {
  test('is the sum of its slices, by the book', () => {
    fc.assert(
      fc.property(inCents, (amount) => {
        const book = money(cents(earned(read(amount), many, 'marginal', undefined)))
        expect(call('COMMISSION', amount, many)).toBe(book)
      }),
      { numRuns: 40 },
    )
  })
})
