import { wholeCents } from './cents'
import { type Decimal, decimalOf, numberOf, one, tenTo, zero } from './decimal'
import { isUnsure } from './unsure'

const { max } = Math
const ten = tenTo(1)

/**
 * The quotient of two numbers as decimals, to the nearest double: 0.3 / 0.1 is 3. The divisor must not be zero;
 * the result is infinite where no cell can hold it.
 */
export function ratio(dividend: number, divisor: number): number {
  // Whole numbers are exact, so that their division is the only rounding. Adding 0 turns -0 into 0.
  const ofCents = wholeCents(dividend) / wholeCents(divisor) + 0
  return isUnsure(ofCents) ? quotient(decimalOf(dividend), decimalOf(divisor)) : ofCents
}

/** The same of two decimals. */
export function quotient(a: Decimal, b: Decimal): number {
  const places = max(a.places, b.places)
  const above = a.units * tenTo(places - a.places)
  const below = b.units * tenTo(places - b.places)
  // 20 digits past the divisor's length hold more than a double; one more stands for the rest, so that no tie is made up.
  const extra = `${below}`.length + 20
  const shifted = above * tenTo(extra)
  const whole = shifted / below
  if (whole * below === shifted) return numberOf({ units: whole, places: extra })
  const negative = above < zero.units !== below < zero.units
  const digits = whole * ten + (negative ? -one.units : one.units)
  return numberOf({ units: digits, places: extra + 1 })
}
