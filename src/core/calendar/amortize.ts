import { CivilDate } from '../../model/civil-date'
import { ofCents } from '../money/cents'
import { decimalOf, times } from '../money/decimal'
import { dividedCents } from '../money/divided'
import { inCell } from '../money/in-cell'
import { monthNumber } from './months'
import type { Days } from './prorate'

const { max, min } = Math

/**
 * The expense of a capitalised commission that falls in a period, straight line by month from the month of `start`
 * (ASC 340-40-35-1). A month belongs to the period that holds its last day. The expense is the difference of the
 * cumulative amounts, each rounded to the cent, so that periods without a gap add up to the commission.
 */
export function amortized(commission: number, start: CivilDate, months: number, period: Days): number {
  const first = monthNumber(start)
  /** The expense of all months whose last day comes before a day, in cents. */
  const before = (day: CivilDate): bigint => {
    const over = max(0, min(months, monthNumber(day) - first))
    return dividedCents(times(decimalOf(commission), decimalOf(over)), decimalOf(months))
  }
  const expense = before(CivilDate.of(period.to.serial + 1)) - before(period.from)
  return inCell(ofCents(expense), 'the expense')
}
