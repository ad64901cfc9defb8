import type { Period } from '../../model/period'
import { Problem } from '../../model/problem'
import type { Labelled } from '../calendar/around'
import { dayAfter, dayOf } from '../calendar/days'
import { type FiscalCalendar, labelOf, monthsIn, periodNamed, periodOf, type Unit, unitOf } from '../calendar/fiscal'

/** The periods of a roll-forward, one after the other without a gap. */
export type Range = { unit: Unit; periods: readonly [Labelled, ...Labelled[]]; from: Period['from']; to: Period['to'] }

/** Ten years of months: more columns are no longer read. */
const mostPeriods = 120

/**
 * The months, quarters or years from one to another, named by labels such as `FY2026-Q1` and `FY2026-Q4`. A `Problem`
 * where a label names no period, the two are of different lengths or out of order, or there are too many.
 */
export function rangeOf(first: string, last: string, calendar: FiscalCalendar): Range {
  const faults: string[] = []
  const read = (what: string, label: string) => {
    const period = periodNamed(label, calendar)
    if (!period)
      faults.push(
        `${what}: found ${label.trim() ? `"${label}"` : 'a blank'}, expected a period such as FY2026, FY2026-Q3 or FY2026-M05.`,
      )
    return period
  }
  const start = read('From', first)
  const end = read('To', last)
  const unit = unitOf(first)
  if (start && end && unit !== unitOf(last))
    faults.push(`From is a ${unit} and To a ${unitOf(last)}. Both have to be months, quarters or years.`)
  else if (start && end && end.from < start.from) faults.push(`To (${last}) comes before From (${first}).`)
  if (!start || !end || faults.length) throw new Problem(faults.map((message) => ({ message })))
  const months = (dayOf(end.to).year - dayOf(start.from).year) * 12 + dayOf(end.to).month - dayOf(start.from).month + 1
  if (months / monthsIn[unit] > mostPeriods)
    throw new Problem(
      `${first} to ${last} are ${months / monthsIn[unit]} periods, expected ${mostPeriods} at most. Choose quarters or years.`,
    )
  const labelled = (period: Period): Labelled => ({
    ...period,
    unit,
    label: labelOf(dayOf(period.from), unit, calendar),
  })
  const periods: [Labelled, ...Labelled[]] = [labelled(start)]
  for (let next = start; next.to < end.to; periods.push(labelled(next)))
    next = periodOf(dayOf(dayAfter(next.to)), unit, calendar)
  return { unit, periods, from: start.from, to: end.to }
}
