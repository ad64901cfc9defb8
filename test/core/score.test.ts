import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtScript } from '../../scripts/built-script'
import { add, divide, least, most, multiply, nearest, nought, read } from '../setup/fractions'

const script = builtScript()
const score = (...args: unknown[]) => script.SCORE?.(...args)
const pace = (...args: unknown[]) => script.PACE?.(...args)
const problem = (...lines: string[]) => expect.objectContaining({ name: 'Problem', message: lines.join('\n') })
const down = (...cells: unknown[]) => cells.map((cell) => [cell])
const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

const figure = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100),
  fc.double({ min: 0.001, max: 1e9, noNaN: true }),
)
const metric = fc.record({
  actual: fc.option(
    fc.oneof(
      figure,
      fc.constant(0),
      figure.map((n) => -n),
    ),
    { freq: 6 },
  ),
  target: figure,
  weight: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  direction: fc.constantFrom('higher', 'lower', ''),
})

describe('a score', () => {
  test('is the weighted mean of the clamped attainments of the metrics with an actual, by the book', () => {
    const caps = fc.constantFrom(1, 1.2, 2.5)
    const floors = fc.constantFrom(0, 0.5, -1)
    fc.assert(
      fc.property(fc.array(metric, { minLength: 1, maxLength: 20 }), caps, floors, (metrics, cap, floor) => {
        let [over, under] = [nought, nought]
        for (const { actual, target, weight, direction } of metrics) {
          if (actual === null) continue
          const [reached, toReach] = [read(actual), read(target)]
          const attained =
            direction !== 'lower' ? divide(reached, toReach) : actual === 0 ? read(cap) : divide(toReach, reached)
          over = add(over, multiply(read(weight), most(read(floor), least(read(cap), attained))))
          under = add(under, read(weight))
        }
        const of = (key: 'target' | 'weight' | 'direction') => down(...metrics.map((one) => one[key]))
        const call = () =>
          score(
            down(...metrics.map(({ actual }) => actual ?? '')),
            of('target'),
            of('weight'),
            of('direction'),
            cap,
            floor,
          )
        if (under.over === 0n)
          metrics.length === 1 && metrics[0]?.actual === null
            ? expect(call()).toEqual([['']])
            : expect(call).toThrow(problem('actuals: no metric has both an actual and a weight, so there is no score.'))
        else expect(call()).toBe(nearest(divide(over, under)) + 0)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['equal weights', [down(1, 0.5), down(1, 1), down(1, 1)], 0.75],
    ['a missing actual counts for nothing', [down(0.5, '', 1), down(1, '', 1), down(1, '', 1)], 0.75],
    ['a row of metrics', [[[90, 110]], [[100, 100]], [[0.5, 0.5]]], 1],
    ['one target and one weight for all', [down(50, 100), 100, 1], 0.75],
    ['no cap', [down(500), down(100), down(1)], 5],
    ['a floor', [down(-50), down(100), down(1), '', '', -2], -0.5],
    ['no floor is zero', [down(-50, 50), down(100, 100), down(1, 1)], 0.25],
    ['zero where lower is better is the cap', [down(0), down(10), down(1), 'lower', 1.5], 1.5],
    ['ranges of one cell', [[[80]], [[100]], [[1]], [['LOWER']], [['']]], 1.25],
    ['decimals', [down(0.1, 0.2), down(0.3, 0.3), down(0.5, 0.5)], 0.5],
  ])('%s', (_, args, gives) => {
    expect(score(...args)).toBe(gives)
  })

  test.each([
    ['a zero target', [down(1, 1), down(1, 0), down(1, 1)], 'targets, row 2: found 0, expected a number above zero.'],
    [
      'a blank weight',
      [down(1, 1), down(1, 1), down(1, '')],
      'weights, row 2: found a blank, expected a number of zero or above.',
    ],
    [
      'no actual at all',
      [down('', ''), down(1, 1), down(1, 1)],
      'actuals: no metric has both an actual and a weight, so there is no score.',
    ],
    [
      'no weight at all',
      [down(1, 2), 1, 0],
      'actuals: no metric has both an actual and a weight, so there is no score.',
    ],
    ['a cap below the floor', [1, 1, 1, '', 0.5, 0.8], 'cap: found 0.5, expected no less than floor (0.8).'],
    [
      'zero where lower is better, without a cap',
      [0, 1, 1, 'lower'],
      'actuals: found 0 where lower is better, expected a cap, which it then counts as.',
    ],
    [
      'other shapes',
      [down(1, 2), down(1, 1, 1), 1],
      'targets: has 3 rows of 1 cell, but actuals has 2 rows of 1 cell. Give one value, or a range of the same shape.',
    ],
  ])('refuses %s', (_, args, message) => {
    expect(() => score(...args)).toThrow(problem(message))
  })
})

describe('a pace', () => {
  const april = [day('2026-04-01'), day('2026-04-30')]

  test('is attainment × days over days gone, to the last bit', () => {
    fc.assert(
      fc.property(figure, figure, fc.nat(365), fc.nat(400), (actual, goal, days, gone) => {
        const end = new Date(day('2026-04-01').getTime() + days * 864e5)
        const asOf = new Date(day('2026-04-01').getTime() + gone * 864e5)
        const book = divide(
          multiply(read(actual), read(days + 1)),
          multiply(read(goal), read(Math.min(gone, days) + 1)),
        )
        expect(pace(down(actual, actual), goal, day('2026-04-01'), end, asOf)).toEqual(
          down(nearest(book), nearest(book)),
        )
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['on the first day', [1, 60, ...april, day('2026-04-01')], 0.5],
    ['on the last day', [45, 60, ...april, day('2026-04-30')], 0.75],
    ['after the end', [45, 60, ...april, day('2027-04-30')], 0.75],
    ['a column', [down(10, '', 0), down(20, 20, 20), ...april, day('2026-04-15')], down(1, '', 0)],
  ])('%s', (_, args, gives) => {
    expect(pace(...args)).toEqual(gives)
  })

  test('faults are told', () => {
    expect(() => pace(down(1, 1), down(0, ''), ...april, day('2026-03-31'))).toThrow(
      problem(
        'as_of: found the date 2026-03-31, expected one that does not come before period_start (2026-04-01).',
        'goal, row 1: found 0, expected a number above zero.',
        'goal, row 2: found a blank, expected a number above zero.',
      ),
    )
  })
})
