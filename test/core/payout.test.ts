import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtScript } from '../../scripts/built-script'
import {
  add,
  cents,
  divide,
  type Fraction,
  less,
  money,
  multiply,
  nearest,
  nought,
  read,
  take,
} from '../setup/fractions'

const script = builtScript()
const call = <T>(name: string, ...args: unknown[]) => script[name]?.(...args) as T
const problem = (...lines: string[]) => expect.objectContaining({ name: 'Problem', message: lines.join('\n') })
const down = (...cells: unknown[]) => cells.map((cell) => [cell])

const share = fc.oneof(
  fc.integer({ min: 0, max: 300 }).map((n) => n / 100),
  fc.double({ min: 0, max: 3, noNaN: true }),
)
const curves = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }),
    fc.array(share, { minLength: 6, maxLength: 6 }),
  )
  .map(([at, shares]) =>
    at.sort((a, b) => a - b).map((point, i) => [point / 100, shares[i] as number] as [number, number]),
  )
const targets = fc.oneof(
  fc.integer({ min: -1_000_000, max: 10_000_000 }).map((n) => n / 100),
  fc.constantFrom(0, 1e15, 2 ** 53, 0.005, 1e300),
)

/** What the contract says of a payout curve. */
function paid(curve: readonly [number, number][], attainment: number, mode: string): Fraction {
  const at = read(attainment)
  const points = curve.map(([point, worth]) => ({ point: read(point), worth: read(worth) }))
  const i = points.filter(({ point }) => !less(at, point)).length - 1
  const [low, high] = [points[i], points[i + 1]]
  if (!low) return nought
  if (!high || mode === 'step') return low.worth
  const slope = divide(take(high.worth, low.worth), take(high.point, low.point))
  return add(low.worth, multiply(slope, take(at, low.point)))
}

describe('a payout', () => {
  test('is the share on the curve, to the last bit, and with a target that share of it, to the cent', () => {
    fc.assert(
      fc.property(
        curves,
        fc.array(share, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('linear', 'step'),
        targets,
        (curve, reached, mode, target) => {
          const book = reached.map((one) => paid(curve, one, mode))
          expect(call('PAYOUT', down(...reached), curve, '', mode)).toEqual(down(...book.map(nearest)))
          expect(call('PAYOUT', down(...reached), curve, target, mode)).toEqual(
            down(...book.map((worth) => money(cents(multiply(worth, read(target)))) + 0)),
          )
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('never falls with a higher attainment where the shares rise', () => {
    fc.assert(
      fc.property(curves, share, share, (curve, one, other) => {
        const shares = curve.map(([, worth]) => worth).sort((a, b) => a - b)
        const rising = curve.map(([point], i) => [point, shares[i]])
        const [less1, more] = [Math.min(one, other), Math.max(one, other)]
        expect(call<number>('PAYOUT', more, rising)).toBeGreaterThanOrEqual(call<number>('PAYOUT', less1, rising))
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    [
      'at a point',
      [
        1,
        [
          [0.5, 0.25],
          [1, 1],
        ],
      ],
      1,
    ],
    [
      'below the first point',
      [
        0.4999,
        [
          [0.5, 0.25],
          [1, 1],
        ],
        1000,
      ],
      0,
    ],
    [
      'below zero',
      [
        -1,
        [
          [0, 0.25],
          [1, 1],
        ],
      ],
      0,
    ],
    [
      'past the last point',
      [
        9,
        [
          [0.5, 0.25],
          [1, 1.5],
        ],
      ],
      1.5,
    ],
    [
      'under titles and blank rows',
      [
        0.75,
        [
          ['Attainment', 'Paid'],
          ['', ''],
          [0.5, 0.25],
          [1, 1],
        ],
      ],
      0.625,
    ],
    ['with a target a row', [down(1, '', 1), [[1, 1]], down(100, '', 0.005)], down(100, '', 0.01)],
    [
      'in any case',
      [
        0.75,
        [
          [0.5, 0.25],
          [1, 1],
        ],
        '',
        'STEP',
      ],
      0.25,
    ],
  ])('%s', (_, args, gives) => {
    expect(call('PAYOUT', ...args)).toEqual(gives)
  })

  test.each([
    ['one number', [1, 0.5], 'curve: found 0.5, expected a table of two columns (attainment, share of target paid).'],
    [
      'three columns',
      [1, [[0, 1, 2]]],
      'curve: found a range of 3 columns, expected a table of two columns (attainment, share of target paid).',
    ],
    [
      'titles alone',
      [1, [['a', 'b']]],
      'curve: the table holds no figures, expected at least one row (attainment, share of target paid).',
    ],
    [
      'starts that do not rise',
      [
        1,
        [
          [1, 1],
          [1, 2],
          [-1, 0],
        ],
      ],
      'curve, row 2: starts at 1, as row 1 does. Starts must rise.\ncurve, row 3: starts at -1, below zero. Starts must rise from zero or above.',
    ],
    [
      'a negative share',
      [1, [[0, -1]]],
      'curve, row 1, share of target paid: found -1, expected a number of zero or above.',
    ],
    ['the word of ATTAINMENT', ['no quota', [[0, 1]]], 'attainment: found "no quota", expected a number.'],
    ['a blank target', [down(1, 1), [[0, 1]], down(1, '')], 'target, row 2: found a blank, expected a number.'],
    ['too much money', [1, [[0, 100]], 1e308], 'attainment: the payout is larger than a cell can hold.'],
  ])('refuses %s', (_, args, message) => {
    expect(() => call('PAYOUT', ...args)).toThrow(problem(message))
  })
})

describe('a clawback', () => {
  const schedule = [
    [0, 1],
    [3, 0.5],
    [12, 0],
  ]

  test('pro rata and what is kept come to the commission, within a cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 0, max: 48 }),
        fc.integer({ min: 1, max: 36 }),
        (n, served, months) => {
          const book = multiply(read(n / 100), divide(read(Math.max(0, months - served)), read(months)))
          expect(call('CLAWBACK', n / 100, served, months)).toBe(money(cents(book)))
          const kept = call<number>('CLAWBACK', n / 100, months - Math.min(served, months), months)
          const sum = Math.round(kept * 100) + Math.round(call<number>('CLAWBACK', n / 100, served, months) * 100)
          expect(Math.abs(sum - n)).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each([
    ['all of it', [100, 0, 12], 100],
    ['nothing after the term', [100, 13, 12], 0],
    ['to the cent', [100, 1, 3], 66.67],
    ['of months in part', [100, 1.5, 3], 50],
    ['of one table for a column', [down(100, '', 100, 100), down(0, '', 3, 99), schedule], down(100, '', 50, 0)],
    ['of one commission', [100, down(2, '', 12), schedule], down(100, '', 0)],
  ])('%s', (_, args, gives) => {
    expect(call('CLAWBACK', ...args)).toEqual(gives)
  })

  test.each([
    [
      'months before the first row',
      [down(100, 100), down(2, 1), [[2, 0.5]]],
      'commission, row 2: the terms begin at month 2, and say nothing of 1 served.',
    ],
    [
      'a term of 0',
      [100, 1, 0],
      'terms: found 0, expected a number of months above zero, or a table of two columns (from month, share to pay back).',
    ],
    ['a negative commission', [-100, 1, 12], 'commission: found -100, expected a number of zero or above.'],
    [
      'a blank of months',
      [down(100, 5), down(1, ''), 12],
      'months_served, row 2: found a blank, expected a number of zero or above.',
    ],
  ])('refuses %s', (_, args, message) => {
    expect(() => call('CLAWBACK', ...args)).toThrow(problem(message))
  })
})
