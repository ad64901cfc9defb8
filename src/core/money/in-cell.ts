import { Problem } from '../../model/problem'
import { type Decimal, numberOf } from './decimal'

/** The double nearest to a decimal. A `Problem` that begins with `what` where it is larger than a cell can hold. */
export function inCell(value: Decimal, what: string): number {
  const held = numberOf(value)
  if (!Number.isFinite(held)) throw new Problem(`${what} is larger than a cell can hold.`)
  return held
}
