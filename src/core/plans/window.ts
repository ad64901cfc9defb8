import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { dayAfter, dayBefore, dayOf } from '../calendar/days'
import { type FiscalCalendar, periodOf } from '../calendar/fiscal'
import { monthNumber } from '../calendar/months'
import type { Terms } from './terms'

/** How far a component is reckoned: what counts from the first day to `to`, against the quota of all days to `quotaTo`. */
export type Reach = { from: IsoDate; to: IsoDate; quotaTo: IsoDate }

/** A window that a statement's period touches: to the period's end, and to the day before it, where the window began earlier. */
export type Window = { now: Reach; before: Reach | undefined }

type Timed = Pick<Terms, 'window' | 'cumulative'>

/**
 * How far a component is reckoned on a day. Its tiers run over the month, quarter or year that the day is in; where it is
 * cumulative, from the fiscal year's start to the end of that month, quarter or year. After `last`, the last day on which
 * its version held and the person was there, a cumulative quota grows no more.
 */
function reachOn(day: IsoDate, { window, cumulative }: Timed, calendar: FiscalCalendar, last: IsoDate): Reach {
  const { from } = periodOf(dayOf(day), cumulative ? 'year' : window, calendar)
  const until = cumulative && last >= from && last < day ? last : day
  return { from, to: day, quotaTo: periodOf(dayOf(until), window, calendar).to }
}

/** The windows that a period touches, from the earliest. Nothing grows after `last`, as with `reachOn`. */
export function windowsIn(period: Period, terms: Timed, calendar: FiscalCalendar, last: IsoDate): Window[] {
  const found: Window[] = []
  for (let day = period.from; day <= period.to; ) {
    const whole = periodOf(dayOf(day), terms.cumulative ? 'year' : terms.window, calendar)
    const end = whole.to < period.to ? whole.to : period.to
    found.push({
      now: reachOn(end, terms, calendar, last),
      before: whole.from < day ? reachOn(dayBefore(day), terms, calendar, last) : undefined,
    })
    day = dayAfter(end)
  }
  return found
}

/** How many calendar months the quota of a reach is for. */
export const monthsOf = ({ from, quotaTo }: Reach): number => monthNumber(dayOf(quotaTo)) - monthNumber(dayOf(from)) + 1
