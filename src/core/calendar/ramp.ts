import type { CivilDate } from '../../model/civil-date'
import { Problem } from '../../model/problem'
import { ofCents, roundedCents } from '../money/cents'
import { type Decimal, decimalOf, times, zero } from '../money/decimal'
import { inCell } from '../money/in-cell'
import { rowAt, type ShareFrom } from '../shares'
import { monthNumber } from './months'

/**
 * How much of the quota holds for someone new in the calendar month of a day. Month 1 of tenure is the calendar month of
 * the start; before it the share is 0, past the ramp's last row its last share holds. A `Problem` where the ramp begins
 * at a later month.
 */
export function rampShare(start: CivilDate, day: CivilDate, ramp: readonly ShareFrom[]): Decimal {
  const month = monthNumber(day) - monthNumber(start) + 1
  if (month < 1) return zero
  const row = ramp[rowAt(ramp, decimalOf(month))]
  if (row) return row.share
  const first = ramp[0] as ShareFrom
  throw new Problem(`the ramp begins at month ${inCell(first.from, 'a month')}, and says nothing of month ${month}.`)
}

/** The quota of someone new in the month in which a period starts, to the cent, half away from zero. Throws as `rampShare` does. */
export const rampedQuota = (quota: number, start: CivilDate, period: CivilDate, ramp: readonly ShareFrom[]): number =>
  inCell(ofCents(roundedCents(times(decimalOf(quota), rampShare(start, period, ramp)))), 'the quota')
