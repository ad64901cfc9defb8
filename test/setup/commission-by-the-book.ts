import { add, cents, type Fraction, least, less, money, multiply, nought, read, take } from './fractions'

export type Mode = 'marginal' | 'retroactive' | 'overage'
export type Tiers = readonly (readonly [start: number, rate: number])[]

/** What the contract says of a commission on all sales of a period, before rounding. */
export function earned(sales: Fraction, tiers: Tiers, mode: Mode, quota: number | undefined): Fraction {
  const target = read(quota ?? 1)
  const steps = tiers.map(([start, rate]) => ({ start: multiply(read(start), target), rate: read(rate) }))
  const first = steps[0]
  if (!first) return nought
  if (less(sales, nought)) return less(nought, first.start) ? nought : multiply(sales, first.rate)
  const slices = (upTo: Fraction) =>
    steps.reduce((sum, { start, rate }, i) => {
      const next = steps[i + 1]?.start
      const end = next ? least(upTo, next) : upTo
      return less(start, end) ? add(sum, multiply(take(end, start), rate)) : sum
    }, nought)
  const reached = steps.filter(({ start }) => !less(sales, start)).pop()?.rate ?? nought
  if (mode === 'retroactive') return multiply(sales, reached)
  if (mode === 'overage' && less(target, sales)) return add(slices(target), multiply(take(sales, target), reached))
  return slices(sales)
}

/** `COMMISSION` by the book. */
export function commissionByTheBook(
  amount: number,
  tiers: Tiers,
  mode: Mode,
  quota: number | undefined,
  prior: number,
) {
  const before = cents(earned(read(prior), tiers, mode, quota))
  return money(cents(earned(add(read(prior), read(amount)), tiers, mode, quota)) - before)
}
