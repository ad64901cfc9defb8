import { CivilDate } from '../../model/civil-date'
import { ofCents } from '../money/cents'
import { type Decimal, decimalOf, times } from '../money/decimal'
import { dividedCents } from '../money/divided'
import { inCell } from '../money/in-cell'
import { monthNumber } from './months'
import type { Days } from './prorate'

const { max, min } = Math

/**
 * The expense of a capitalised commission that falls in a period, in whole cents, straight line by month from the month
 * of `start` (ASC 340-40-35-1). A month belongs to the period that holds its last day. The expense is the difference of
 * the cumulative amounts, each rounded to the cent, so that periods without a gap add up to the commission.
 */
export function amortizedCents(commission: Decimal, start: CivilDate, months: number, period: Days): bigint {
  const first = monthNumber(start)
  /** The expense of all months whose last day comes before a day. */
  const before = (day: CivilDate): bigint => {
    const over = max(0, min(months, monthNumber(day) - first))
    return dividedCents(times(commission, decimalOf(over)), decimalOf(months))
  }
  return before(CivilDate.of(period.to.serial + 1)) - before(period.from)
}

/** The same of a commission in money, in money; a `Problem` where it is larger than a cell can hold. */
export const amortized = (commission: number, start: CivilDate, months: number, period: Days): number =>
  inCell(ofCents(amortizedCents(decimalOf(commission), start, months, period)), 'the expense')
