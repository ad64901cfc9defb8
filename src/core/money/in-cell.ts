import { Problem } from '../../model/problem'
import { type Decimal, numberOf } from './decimal'

/** The double nearest to a decimal. A `Problem` that begins with `what` where it is larger than a cell can hold. */
export const inCell = (value: Decimal, what: string): number => heldInCell(numberOf(value), what)

/** The same for a number that was computed already, infinite where no cell can hold it. */
export function heldInCell(value: number, what: string): number {
  if (!Number.isFinite(value)) throw new Problem(`${what} is larger than a cell can hold.`)
  return value
}
