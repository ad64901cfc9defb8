import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalOf } from '../../../src/core/money/decimal'
import { earnedCents, pay } from '../../../src/core/plans/pay'
import { earned, type Mode } from '../../setup/commission-by-the-book'
import { add, cents, divide, type Fraction, less, multiply, nought, read, take } from '../../setup/fractions'
import { standing, termsFor } from '../../setup/terms'

const ofQuota = { tiersIn: 'share of quota' } as const
const accelerated = [
  [0, 0.08],
  [1, 0.12],
  [1.25, 0.16],
] as const
const curve = [
  [0.5, 0.25],
  [1, 1],
  [1.5, 2],
] as const
const onCurve = { mode: 'curve', targetIncentive: 40000 } as const

describe('a component in a window to date', () => {
  test.each([
    ['one rate needs no quota', {}, [[0, 0.1]], standing(10000), 100000n],
    [
      'marginal tiers in money',
      {},
      [
        [0, 0.1],
        [5000, 0.12],
      ],
      standing(6000),
      62000n,
    ],
    ['nothing below the first start', {}, [[5000, 0.12]], standing(6000), 12000n],
    [
      'retroactive tiers',
      { mode: 'retroactive' },
      [
        [0, 0.05],
        [50000, 0.07],
      ],
      standing(60000),
      420000n,
    ],
    ['tiers in shares of quota', ofQuota, accelerated, standing(150000, 100000), 1500000n],
    ['exactly at quota no accelerator pays yet', ofQuota, accelerated, standing(100000, 100000), 800000n],
    [
      'overage',
      { mode: 'overage' },
      [
        [0, 0.1],
        [1, 0.2],
        [1.5, 0.3],
      ],
      standing(160000, 100000),
      2800000n,
    ],
    [
      'an amount for each one',
      { metric: 'Meetings held' },
      [
        [0, 50],
        [20, 75],
      ],
      standing(25),
      137500n,
    ],
    ['sales below zero take the first rate back', {}, [[0, 0.1]], standing(-1234.56), -12346n],
    ['half a cent rounds away from zero', {}, [[0, 0.05]], standing(0.1), 1n],
    ['a curve at its point', onCurve, curve, standing(100000, 100000), 1000000n],
    ['a curve between two points', onCurve, curve, standing(120000, 100000), 1400000n],
    ['a curve below its first point', onCurve, curve, standing(49999.99, 100000), 0n],
    ['a curve past its last point', onCurve, curve, standing(900000, 100000), 2000000n],
    ['a weight is a part of the target incentive', { ...onCurve, weight: 0.6 }, curve, standing(1, 1), 600000n],
    ['a cap', { cap: 5000 }, [[0, 0.1]], standing(100000), 500000n],
    ['a floor', { floor: 200 }, [[0, 0.1]], standing(1000), 20000n],
    ['a floor holds for sales below zero', { floor: 200 }, [[0, 0.1]], standing(-1000), 20000n],
    [
      'a floor is owed at the end alone',
      { floor: 200 },
      [[0, 0.1]],
      standing(1000, undefined, { closes: false }),
      10000n,
    ],
    ['below the gate nothing', { gate: 0.8 }, [[0, 0.1]], standing(79999.99, 100000), 0n],
    ['at the gate everything', { gate: 0.8 }, [[0, 0.1]], standing(80000, 100000), 800000n],
    ['below the gate the floor still holds', { gate: 0.8, floor: 100 }, [[0, 0.1]], standing(1, 100000), 10000n],
  ] as const)('%s', (_, row, steps, situation, expected) => {
    const worked = pay(termsFor(row, steps), situation)
    expect(worked.earned).toBe(expected)
    expect(earnedCents(termsFor(row, steps), situation)).toBe(expected)
  })

  test('target incentive of the person, cap and floor follow the days employed', () => {
    const half = { over: decimalOf(46), under: decimalOf(92) }
    const there = (reached: number, target: number) => standing(reached, 100000, { target, employed: half })
    expect(pay(termsFor({ mode: 'curve' }, curve), there(100000, 60000)).earned).toBe(750000n)
    expect(pay(termsFor({ cap: 5000 }, [[0, 0.1]]), there(100000, 0)).earned).toBe(250000n)
    expect(pay(termsFor({ floor: 300 }, [[0, 0.1]]), there(0, 0)).earned).toBe(15000n)
  })

  test('a gate on another metric looks at that metric', () => {
    const terms = termsFor({ gate: 1, gateMetric: 'New logos' }, [[0, 0.1]])
    const gate = (reached: number) => ({
      reached: decimalOf(reached),
      quota: decimalOf(3),
      direction: 'higher' as const,
    })
    expect(pay(terms, standing(1000, undefined, { gate: gate(2) })).earned).toBe(0n)
    expect(pay(terms, standing(1000, undefined, { gate: gate(3) })).earned).toBe(10000n)
  })

  test('where less is better, attainment is goal over actual, and nothing at all is the best', () => {
    const less = (reached: number) =>
      standing(0, 0, { target: 12000, own: { reached: decimalOf(reached), quota: decimalOf(30), direction: 'lower' } })
    const terms = termsFor({ mode: 'curve', metric: 'Days to pay' }, curve)
    expect(pay(terms, less(25)).earned).toBe(420000n)
    expect(pay(terms, less(40)).earned).toBe(187500n)
    expect(pay(terms, less(0)).earned).toBe(600000n)
  })

  test.each([
    ['quota', ofQuota, accelerated, standing(1)],
    ['quota', ofQuota, accelerated, standing(1, 0)],
    ['quota', ofQuota, accelerated, standing(1, -5)],
    ['quota', { gate: 0.5 }, [[0, 0.1]], standing(1)],
    ['target incentive', { mode: 'curve' }, curve, standing(1, 1)],
  ] as const)('a lacking %s is told, and is never a pay of 0', (lacks, row, steps, situation) => {
    expect(pay(termsFor(row, steps), situation)).toMatchObject({ earned: undefined, lacks, slices: [] })
  })

  test('the slices add up to what the tiers earned', () => {
    const { slices, uncapped } = pay(termsFor(ofQuota, accelerated), standing(150000, 100000))
    expect(slices.map(({ commission }) => commission)).toEqual([800000n, 300000n, 400000n])
    expect(uncapped).toBe(1500000n)
  })
})

const money = fc.integer({ min: -100_000_00, max: 900_000_00 }).map((n) => n / 100)
const quota = fc.integer({ min: 1_00, max: 500_000_00 }).map((n) => n / 100)
const steps = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 5000 })), {
    selector: ([from]) => from,
    minLength: 1,
    maxLength: 5,
  })
  .map((list) => list.sort(([a], [b]) => a - b).map(([from, rate]) => [from / 10, rate / 10000] as const))

describe('against exact fractions', () => {
  test('tiers with gate, cap and floor', () => {
    fc.assert(
      fc.property(
        money,
        quota,
        steps,
        fc.constantFrom<Mode>('marginal', 'retroactive', 'overage'),
        fc.record({ gate: fc.option(fc.integer({ min: 0, max: 15 })), cap: fc.option(quota), floor: fc.option(quota) }),
        fc.integer({ min: 1, max: 92 }),
        (reached, goal, tiers, mode, limits, days) => {
          const terms = termsFor(
            {
              ...ofQuota,
              mode,
              gate: limits.gate === null ? undefined : limits.gate / 10,
              cap: limits.cap ?? undefined,
              floor: limits.floor ?? undefined,
            },
            tiers,
          )
          const part = divide(read(days), read(92))
          const open = limits.gate === null || !less(read(reached), multiply(read(limits.gate / 10), read(goal)))
          let expected = open ? cents(earned(read(reached), tiers, mode, goal)) : 0n
          const limit = (amount: number) => cents(multiply(read(amount), part))
          if (limits.cap !== null && expected > limit(limits.cap)) expected = limit(limits.cap)
          if (limits.floor !== null && expected < limit(limits.floor)) expected = limit(limits.floor)
          const situation = standing(reached, goal, { employed: { over: decimalOf(days), under: decimalOf(92) } })
          expect(pay(terms, situation).earned).toBe(expected)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('payout curves, whatever attainment comes to', () => {
    const onCurve = (attainment: Fraction, points: readonly (readonly [number, number])[]): Fraction => {
      const [first, last] = [points[0], points[points.length - 1]]
      if (!first || !last || less(attainment, read(first[0]))) return nought
      let share = read(last[1])
      points.forEach(([from, paid], i) => {
        const next = points[i + 1]
        if (!next || less(attainment, read(from)) || !less(attainment, read(next[0]))) return
        const along = divide(take(attainment, read(from)), take(read(next[0]), read(from)))
        share = add(read(paid), multiply(along, take(read(next[1]), read(paid))))
      })
      return share
    }
    fc.assert(
      fc.property(
        money,
        quota,
        steps,
        quota,
        fc.integer({ min: 0, max: 100 }),
        (reached, goal, points, target, weight) => {
          const terms = termsFor({ mode: 'curve', targetIncentive: target, weight: weight / 100 }, points)
          const share = onCurve(divide(read(reached), read(goal)), points)
          const part = divide(multiply(read(target), read(weight / 100)), read(4))
          expect(pay(terms, standing(reached, goal)).earned).toBe(cents(multiply(part, share)))
        },
      ),
      { numRuns: 500 },
    )
  })

  test('more sales never earn less where rates are not negative and tiers marginal, and cap and floor hold', () => {
    fc.assert(
      fc.property(money, money, quota, steps, quota, quota, (a, b, goal, tiers, cap, floor) => {
        const terms = termsFor({ ...ofQuota, cap, floor: Math.min(cap, floor) }, tiers)
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
          (reached) => earnedCents(terms, standing(reached, goal)) as bigint,
        ) as [bigint, bigint]
        expect(high >= low).toBe(true)
        expect(high <= cents(read(cap))).toBe(true)
        expect(low >= cents(read(Math.min(cap, floor)))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
