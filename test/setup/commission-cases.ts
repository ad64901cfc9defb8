import * as fc from 'fast-check'

const signed = (size: fc.Arbitrary<number>) =>
  fc.tuple(fc.constantFrom(1, 1, 1, -1), size).map(([sign, n]) => sign * n + 0)

/** Amounts as cells hold them: cents, sums that are a hair off, many decimals, very large and very small. */
export const amounts = signed(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 60_000_000 }).map((cents) => cents / 100) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ max: 9999, min: 0 }), fc.integer({ min: 1, max: 99 }))
        .map(([a, b]) => a * (b / 100)),
    },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 600_000_000 }).map((n) => n / 1000 + 0.005) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        0,
        100_000,
        99_999.99,
        99_999.9999999999,
        100_000.000000001,
        0.01,
        0.005,
        1.005,
        9e14,
        123456789012345,
        1e15,
        2 ** 53,
        1e22,
        1e307,
        5e-324,
        1e-7,
      ),
    },
  ),
)

const rate = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 2500 }).map((n) => n / 10_000) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 1e7) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2000 }) },
)

const rising = (starts: number[], rates: number[]) =>
  [...new Set(starts.map((start) => Number(start.toPrecision(15))))]
    .sort((a, b) => a - b)
    .map((start, i) => [start, rates[i] as number] as [number, number])

const table = (start: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.array(start, { minLength: 1, maxLength: 6 }), fc.array(rate, { minLength: 6, maxLength: 6 }))
    .map(([starts, rates]) => rising(starts, rates))

const money = fc.oneof(
  fc.constantFrom(0, 100_000, 250_000),
  fc.integer({ min: 0, max: 50_000_000 }).map((cents) => cents / 100),
  fc.double({ min: 0, max: 500_000, noNaN: true }),
)
const share = fc.oneof(
  fc.constantFrom(0, 0.5, 1, 1.25),
  fc.integer({ min: 0, max: 30_000 }).map((n) => n / 10_000),
  fc.double({ min: 0, max: 3, noNaN: true }),
)
export const quotas = fc.oneof(
  fc.constantFrom(100_000, 3, 0.07),
  fc.integer({ min: 1, max: 50_000_000 }).map((cents) => cents / 100),
  fc.double({ min: 0.01, max: 500_000, noNaN: true }),
)

/** A plan and what it is asked: starts are money without a quota, and shares with one. */
export const plans = fc.oneof(
  fc.record({
    tiers: table(money),
    mode: fc.constantFrom('marginal' as const, 'retroactive' as const),
    quota: fc.constant(undefined),
  }),
  fc.record({
    tiers: table(share),
    mode: fc.constantFrom('marginal' as const, 'retroactive' as const, 'overage' as const),
    quota: quotas,
  }),
)
export const priors = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: amounts })
