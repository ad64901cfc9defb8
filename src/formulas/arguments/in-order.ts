import type { Days } from '../../core/calendar/prorate'
import type { CivilDate } from '../../model/civil-date'
import { Problem } from '../../model/problem'

/** The days from one argument to another, both ends counted. A `Problem` where the last comes before the first. */
export function inOrder(first: string, from: CivilDate, last: string, to: CivilDate): Days {
  if (to.serial < from.serial)
    throw new Problem(`${last}: found the date ${to}, expected one that does not come before ${first} (${from}).`)
  return { from, to }
}
