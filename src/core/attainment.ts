import { heldInCell } from './money/in-cell'
import { ratio } from './money/ratio'

/** Whether more is better, or less. */
export const directions = ['higher', 'lower'] as const
export type Direction = (typeof directions)[number]

/**
 * How much of a quota was reached, 1 for all of it, not rounded: actual over quota, or quota over actual where less is
 * better. Without a quota, and for an actual of zero where less is better, there is no figure but a word, which averages
 * leave out. The quota must not be negative. A `Problem` for a ratio that no cell can hold.
 */
export function attainment(actual: number, quota: number, direction: Direction): number | 'no quota' | 'zero actual' {
  if (quota === 0) return 'no quota'
  if (direction === 'lower' && actual === 0) return 'zero actual'
  return heldInCell(direction === 'lower' ? ratio(quota, actual) : ratio(actual, quota), 'the attainment')
}
