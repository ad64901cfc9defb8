import { Problem } from '../../model/problem'
import { roundedCents } from '../money/cents'
import { atLeast, type Decimal, minus, plus, tenTo, times, zero } from '../money/decimal'
import { inCell } from '../money/in-cell'

const { max } = Math
const none = BigInt(0)
const cent = BigInt(1)
/** How far shares such as 33.3333333% may be off their total. */
const tolerance: Decimal = { units: BigInt(1), places: 9 }

/**
 * An amount dealt out by shares, in whole cents. The parts add up to amount × total, rounded to the cent; what rounding
 * down leaves goes to the largest remainders, of equal ones to the first listed. A negative amount mirrors a positive
 * one. Shares must not be negative; where their sum is a hair off the total, each counts in proportion. A `Problem` where
 * it is off by more than 1e-9.
 */
export function splitCredit(amount: Decimal, shares: readonly Decimal[], total: Decimal): bigint[] {
  const all = times(amount, total)
  if (all.units < none) return splitCredit({ ...amount, units: -amount.units }, shares, total).map((part) => -part)
  const sum = shares.reduce(plus, zero)
  const off = minus(sum, total)
  if (!atLeast(tolerance, off) || !atLeast(off, { ...tolerance, units: -tolerance.units }))
    throw new Problem(`add up to ${inCell(sum, 'their sum')}, expected ${inCell(total, 'the total')}.`)

  const places = max(...shares.map((share) => share.places))
  const weights = shares.map((share) => share.units * tenTo(places - share.places))
  // A part is all × weight / whole, in cents; its remainder is counted in units of 1 / divisor of a cent.
  const divisor = sum.units * tenTo(places - sum.places) * tenTo(all.places)
  const products = weights.map((weight) => all.units * tenTo(2) * weight)
  const parts = products.map((product) => product / divisor)
  const remainders = products.map((product, i) => product - (parts[i] as bigint) * divisor)
  const left = roundedCents(all) - parts.reduce((a, b) => a + b, none)
  const order = remainders
    .map((remainder, i) => ({ remainder, i }))
    .sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder < b.remainder ? 1 : -1))
  for (const { i } of order.slice(0, Number(left))) parts[i] = (parts[i] as bigint) + cent
  return parts
}
