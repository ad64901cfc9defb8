import { type Decimal, tenTo, zero } from './decimal'

const one = BigInt(1)
const two = BigInt(2)

/** A quotient in cents, as a fraction of whole numbers whose divisor is above zero. The divisor must not be zero. */
function inCents(a: Decimal, b: Decimal): { over: bigint; under: bigint } {
  const over = a.units * tenTo(b.places + 2)
  const under = b.units * tenTo(a.places)
  return under < zero.units ? { over: -over, under: -under } : { over, under }
}

/** The quotient of two decimals in whole cents, rounded half away from zero. The divisor must not be zero. */
export function dividedCents(a: Decimal, b: Decimal): bigint {
  const { over, under } = inCents(a, b)
  return (over < zero.units ? over * two - under : over * two + under) / (under * two)
}

/** The same, rounded up; for a quotient of zero or above. */
export function dividedCentsUp(a: Decimal, b: Decimal): bigint {
  const { over, under } = inCents(a, b)
  return (over + under - one) / under
}
