import { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { dayOf } from '../calendar/days'
import { lastOfMonth, monthNumber } from '../calendar/months'
import type { Days } from '../calendar/prorate'

/** The days of each calendar month that lie in a period. */
export function monthsOf({ from, to }: Period): Days[] {
  const [first, last] = [dayOf(from), dayOf(to)]
  const months: Days[] = []
  for (let number = monthNumber(first); number <= monthNumber(last); number++)
    months.push({
      from: CivilDate.of(Math.max(lastOfMonth(number - 1) + 1, first.serial)),
      to: CivilDate.of(Math.min(lastOfMonth(number), last.serial)),
    })
  return months
}
