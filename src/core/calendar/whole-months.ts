import type { CivilDate } from '../../model/civil-date'
import { lastOfMonth, monthNumber } from './months'

/**
 * Whole months from one day to another; 0 where that comes before. A month is whole on the same day of a later month, or
 * on its last day where it is shorter: from 31 January to 28 February is one.
 */
export function wholeMonths(from: CivilDate, to: CivilDate): number {
  const months = monthNumber(to) - monthNumber(from)
  const reached = to.day >= from.day || to.serial === lastOfMonth(monthNumber(to))
  return Math.max(0, reached ? months : months - 1)
}
