import type { CivilDate } from '../../model/civil-date'
import { daysFrom } from '../calendar/months'
import type { Days } from '../calendar/prorate'
import { decimalOf, times } from '../money/decimal'
import { heldInCell } from '../money/in-cell'
import { quotient } from '../money/ratio'

/**
 * The attainment at a period's end, not rounded, if the daily rate up to and with a day goes on: the day must not come
 * before the period; after its end it counts as the end. The goal must be above zero.
 */
export function pace(actual: number, goal: number, period: Days, asOf: CivilDate): number {
  const days = daysFrom(period.from, period.to)
  const gone = Math.min(days, daysFrom(period.from, asOf))
  const ahead = times(decimalOf(actual), decimalOf(days))
  return heldInCell(quotient(ahead, times(decimalOf(goal), decimalOf(gone))), 'the attainment')
}
