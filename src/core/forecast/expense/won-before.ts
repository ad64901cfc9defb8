import type { Period } from '../../../model/period'
import { dayOf } from '../../calendar/days'
import type { FiscalCalendar } from '../../calendar/fiscal'
import { windowsIn } from '../../plans/window'
import { type Credits, creditsIn } from '../../statements/credits'
import type { Known } from '../reckon'
import type { Assigned } from './assigned'

/** From which day on deals count in the period, as days since 1899-12-30: that of the earliest window of a plan in force. */
export function reachesBack(assigned: readonly Assigned[], period: Period, calendar: FiscalCalendar): number {
  const first = dayOf(period.from).serial
  const days = assigned.flatMap(({ stretches }) =>
    stretches.flatMap(({ whole, plan }) =>
      (plan?.components ?? []).map(({ terms }) => {
        // A deal of any day may be paid in the period.
        if (terms.countsOn === 'paid') return Number.NEGATIVE_INFINITY
        const from = windowsIn(period, terms, calendar, period.to)[0]?.now.from ?? period.from
        return dayOf(from > whole.from ? from : whole.from).serial
      }),
    ),
  )
  return days.reduce((a, b) => Math.min(a, b), first)
}

/** Reads the won deals that closed before the period, from a day on; once, however often they are asked for. */
export function wonBefore(known: Known): (from: number) => Credits | undefined {
  const first = dayOf(known.period.from).serial
  let read: { from: number; credits: Credits } | undefined
  return (from) => {
    if (from >= first) return undefined
    const { sources, stages, people, settings } = known
    if (read?.from !== from)
      read = { from, credits: creditsIn(sources, { stages, people, currency: settings.currency }, [from, first]) }
    return read.credits
  }
}
