import type { KeptTab } from '../../model/kept-tab'
import type { Kept } from './read'

/** What stands in a row, wherever it stands: a change sends it back, so that nobody overwrites what they did not see. */
export const stampOf = ({ row, ...values }: { row: number }): string => JSON.stringify(values)

/**
 * The row that holds what was seen: the one in the same place, or wherever it was sorted to; undefined where somebody
 * changed or deleted it meanwhile.
 */
export function foundAgain<T extends KeptTab>(
  rows: readonly Kept<T>[],
  { row, stamp }: { row: number; stamp: string },
): Kept<T> | undefined {
  const there = rows.find((one) => one.row === row)
  if (there && stampOf(there) === stamp) return there
  return rows.find((one) => stampOf(one) === stamp)
}
