import type { CivilDate } from '../../model/civil-date'
import { Problem } from '../../model/problem'
import { ofCents } from '../money/cents'
import { decimalOf, times } from '../money/decimal'
import { dividedCents } from '../money/divided'
import { inCell } from '../money/in-cell'
import { daysFrom } from './months'

const { max } = Math
const later = (a: CivilDate, b: CivilDate) => (a.serial > b.serial ? a : b)
const earlier = (a: CivilDate, b: CivilDate) => (a.serial < b.serial ? a : b)

/** A stretch of days, both ends counted. */
export type Days = { from: CivilDate; to: CivilDate }

/**
 * The part of a period's amount for the days from one to another that lie in it, to the cent, half away from zero;
 * without a last day, up to the period's end. A `Problem` where the last day comes before the first.
 */
export function prorate(amount: number, period: Days, from: CivilDate, last: CivilDate | undefined): number {
  if (last && last.serial < from.serial) throw new Problem(`to (${last}) comes before from (${from}).`)
  const to = last ?? period.to
  const inPeriod = max(0, daysFrom(later(from, period.from), earlier(to, period.to)))
  const part = times(decimalOf(amount), decimalOf(inPeriod))
  return inCell(ofCents(dividedCents(part, decimalOf(daysFrom(period.from, period.to)))), 'the part')
}
