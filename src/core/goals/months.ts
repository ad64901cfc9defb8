import { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { dayOf } from '../calendar/days'
import type { FiscalCalendar } from '../calendar/fiscal'
import { daysFrom, lastOfMonth, monthNumber } from '../calendar/months'
import type { Shape } from './seasons'

/** The days of a calendar month that lie in a period, and what they count for in it. */
export type Month = {
  from: CivilDate
  to: CivilDate
  /** In proportion to the other months only: days, or shares of the year. */
  weight: number
}

/** The months of a period: by their days, or where a season holds by its shares of the fiscal year. */
export function monthsOf({ from, to }: Period, season: Shape | undefined, { startMonth }: FiscalCalendar): Month[] {
  const [first, last] = [dayOf(from), dayOf(to)]
  const months: Month[] = []
  for (let number = monthNumber(first); number <= monthNumber(last); number++) {
    const [opens, closes] = [lastOfMonth(number - 1) + 1, lastOfMonth(number)]
    const month = {
      from: CivilDate.of(Math.max(opens, first.serial)),
      to: CivilDate.of(Math.min(closes, last.serial)),
    }
    const days = daysFrom(month.from, month.to)
    const ofYear = (number - (startMonth - 1) + 12) % 12
    months.push({ ...month, weight: season ? (shareOf(season, ofYear) * days) / (closes - opens + 1) : days })
  }
  return months
}

/** A month's share of the year, the first of the fiscal year being 0: its own, or a third of its quarter's. */
const shareOf = ({ shares }: Shape, month: number): number =>
  shares.length === 12 ? (shares[month] as number) : (shares[Math.floor(month / 3)] as number) / 3

/** The shares of the quarters of a year. */
export const quarterShares = (season: Shape): number[] =>
  [0, 1, 2, 3].map((quarter) => [0, 1, 2].reduce((sum, month) => sum + shareOf(season, quarter * 3 + month), 0))
