import { type Decimal, roundAt, tenTo, zero } from './decimal'

const half = BigInt(500_000)
const relative = tenTo(14)
const one = BigInt(1)
const size = (n: bigint) => (n < zero.units ? -n : n)

/**
 * Whether an amount is so near to half a cent that arithmetic in doubles may round it the other way: within a millionth
 * of a cent, and of large amounts within what their last digits are worth.
 */
export function isTie(amount: Decimal): boolean {
  const millionths = size(roundAt(amount, 8))
  return size((millionths % (half + half)) - half) <= one + millionths / relative
}
