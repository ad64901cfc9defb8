import { pointsOfOne } from '../caution'
import type { Moved } from '../health'
import type { Part } from '../leaving'

/** `2 of 3 (67%)`: a share never without its counts; `none` of nobody. */
export const partInWords = ({ some, of }: Part): string =>
  of === 0 ? 'none' : `${some} of ${of} (${Math.round((100 * some) / of)}%)`

/** What to bear in mind with the rate of some days, in a cell; '' where there is nothing. */
export function cautionOf({ average, timesAYear }: Moved): string {
  const points = pointsOfOne(average, timesAYear)
  return points === undefined ? '' : `Few people: one leaver is ${points} points a year`
}
