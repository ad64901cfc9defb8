import { type Decimal, numberOf, roundAt } from './decimal'
import { unsure } from './unsure'

const { abs, round } = Math

/**
 * An amount in whole cents; unsure where its 15 significant digits are no whole number of cents below 10^15.
 * Within 3e-16 of a whole cent, the double's 15 digits are that cent: half of the fifteenth digit is at least 5e-16 of
 * the amount, and the product here is off by no more than 1.2e-16 of it.
 */
export function wholeCents(amount: number): number {
  const scaled = amount * 100
  const cents = round(scaled)
  const size = abs(cents)
  return abs(scaled - cents) <= 3e-16 * size && size < 1e15 ? cents : unsure
}

/** A decimal rounded to cents, half away from zero. */
export const roundedCents = (amount: Decimal): bigint => roundAt(amount, 2)

/** Cents as a decimal amount. */
export const ofCents = (cents: bigint): Decimal => ({ units: cents, places: 2 })

/** Whole cents as money: the double nearest to it, however many they are. Adding 0 turns -0 into 0. */
export const inMoney = (cents: number | bigint): number =>
  typeof cents === 'number' ? cents / 100 + 0 : numberOf(ofCents(cents))
