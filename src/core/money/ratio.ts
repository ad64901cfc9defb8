import { wholeCents } from './cents'
import { type Decimal, decimalOf, numberOf, tenTo, zero } from './decimal'

/**
 * The quotient of two numbers as decimals, to the nearest double: 0.3 / 0.1 is 3. The divisor must not be zero;
 * the result is infinite where no cell can hold it.
 */
export function ratio(dividend: number, divisor: number): number {
  // Whole numbers are exact, so that their division is the only rounding. Adding 0 turns -0 into 0.
  const ofCents = wholeCents(dividend) / wholeCents(divisor) + 0
  return Number.isNaN(ofCents) ? quotient(decimalOf(dividend), decimalOf(divisor)) : ofCents
}

function quotient(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places)
  const above = a.units * tenTo(places - a.places)
  const below = b.units * tenTo(places - b.places)
  // 20 digits past the divisor's length hold more than a double; one more stands for the rest, so that no tie is made up.
  const extra = `${below}`.length + 20
  const shifted = above * tenTo(extra)
  const whole = shifted / below
  if (whole * below === shifted) return numberOf({ units: whole, places: extra })
  const negative = above < zero.units !== below < zero.units
  const digits = whole * BigInt(10) + BigInt(negative ? -1 : 1)
  return numberOf({ units: digits, places: extra + 1 })
}
