import type { CivilDate } from '../../model/civil-date'
import { Problem } from '../../model/problem'
import { ofCents, roundedCents } from '../money/cents'
import { decimalOf, times } from '../money/decimal'
import { inCell } from '../money/in-cell'
import { rowAt, type ShareFrom } from '../shares'
import { monthNumber } from './months'

/**
 * The quota of someone new in the month in which a period starts, to the cent, half away from zero. Month 1 of tenure is
 * the calendar month of the start; before it the quota is 0, past the ramp's last row its last share holds. A `Problem`
 * where the ramp begins at a later month.
 */
export function rampedQuota(quota: number, start: CivilDate, period: CivilDate, ramp: readonly ShareFrom[]): number {
  const month = monthNumber(period) - monthNumber(start) + 1
  if (month < 1) return 0
  const row = ramp[rowAt(ramp, decimalOf(month))]
  if (row) return inCell(ofCents(roundedCents(times(decimalOf(quota), row.share))), 'the quota')
  const first = ramp[0] as ShareFrom
  throw new Problem(`the ramp begins at month ${inCell(first.from, 'a month')}, and says nothing of month ${month}.`)
}
