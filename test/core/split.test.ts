import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtScript } from '../../scripts/built-script'
import { cents, divide, multiply, read, take } from '../setup/fractions'

const script = builtScript()
const split = (...args: unknown[]) => script.SPLIT_CREDIT?.(...args)
const problem = (...lines: string[]) => expect.objectContaining({ name: 'Problem', message: lines.join('\n') })
const down = (...cells: unknown[]) => cells.map((cell) => [cell])

const amounts = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 100 + 0),
  fc.constantFrom(0, 0.01, 0.02, 1.005, 9007199254740.99),
)
/** Shares in hundredths of a percent that add up to 1. */
const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }).map((weights) => {
  const parts = weights.map((weight) => Math.floor((weight * 10_000) / (weights.reduce((a, b) => a + b, 0) || 1)))
  parts[0] = (parts[0] as number) + 10_000 - parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => part / 10_000)
})
const inCents = (value: number) => cents(read(value))
const sum = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n)

describe('a split', () => {
  test('adds up to the cent, each part within a cent of its share', () => {
    fc.assert(
      fc.property(amounts, shares, (amount, parts) => {
        const dealt = (split(amount, down(...parts)) as number[][]).map(([part]) => part as number)
        expect(sum(dealt.map(inCents))).toBe(inCents(amount))
        dealt.forEach((part, i) => {
          const off = take(read(part), multiply(read(amount), read(parts[i] as number)))
          expect(Math.abs(Number((off.over * 1000n) / off.under))).toBeLessThanOrEqual(10)
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('of a negative amount mirrors that of the amount', () => {
    fc.assert(
      fc.property(amounts, shares, (amount, parts) => {
        const mirrored = (split(0 - amount, [parts]) as number[][])[0]?.map((part) => 0 - part)
        expect(split(amount, [parts])).toEqual([mirrored])
      }),
      { numRuns: 300 },
    )
  })

  test('in equal parts gives the odd cents to the first listed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 40 }), (n, count) => {
        const equal = divide(read(1), read(count))
        const part = Number(equal.over) / Number(equal.under)
        const dealt = (split(n / 100, down(...Array(count).fill(part))) as number[][]).flat()
        expect(dealt.map((value) => Math.round(value * 100))).toEqual(
          Array.from({ length: count }, (_, i) => Math.floor(n / count) + (i < n % count ? 1 : 0)),
        )
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['a tie goes to the first listed', [0.01, down(0.5, 0.5)], down(0.01, 0)],
    ['the largest remainder comes first', [0.05, down(0.3, 0.3, 0.4)], down(0.02, 0.01, 0.02)],
    ['blank shares stay blank', [100, down(0.5, '', 0.5)], down(50, '', 50)],
    ['an overlay', [1000.01, down(1, 1, 0.5), 2.5], down(1000.01, 1000.01, 500.01)],
    ['one share', [1.005, 1], 1.01],
    [
      'shares a hair off',
      [100, down(0.333333333333333, 0.333333333333333, 0.333333333333333)],
      down(33.34, 33.33, 33.33),
    ],
    [
      'much of a hair',
      [123456789012, down(0.3333333333, 0.3333333333, 0.3333333333)],
      down(41152263004, 41152263004, 41152263004),
    ],
    ['a blank amount', ['', down(0.5, 0.5)], down('', '')],
  ])('%s', (_, args, gives) => {
    expect(split(...args)).toEqual(gives)
  })

  test.each([
    ['too little', [100, down(0.5, 0.4)], 'shares: add up to 0.9, expected 1.'],
    ['too much', [100, down(0.5, 0.6)], 'shares: add up to 1.1, expected 1.'],
    ['more than 1e-9 off', [100, down(0.5, 0.500000002)], 'shares: add up to 1.000000002, expected 1.'],
    ['another total', [100, down(1, 1), 1.5], 'shares: add up to 2, expected 1.5.'],
    ['no share at all', [100, down('', '')], 'shares: add up to 0, expected 1.'],
    [
      'faulty shares',
      [100, down('x', -1)],
      'shares, row 1: found "x", expected a number of zero or above.\nshares, row 2: found -1, expected a number of zero or above.',
    ],
    ['an amount that is none', [100, down(1), 0], 'total: found 0, expected a number above zero.'],
  ])('refuses %s', (_, args, message) => {
    expect(() => split(...args)).toThrow(problem(message))
  })
})
