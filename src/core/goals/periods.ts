import type { CivilDate } from '../../model/civil-date'
import type { Goal } from '../../model/goal'
import type { Period } from '../../model/period'
import { dayAfter, dayBefore, dayOf } from '../calendar/days'
import { type FiscalCalendar, labelOf, periodOf, type Unit } from '../calendar/fiscal'
import { sameDays } from '../calendar/overlap'

/** A period with its label, such as `FY2026-Q4`; days that the fiscal calendar does not know are their own label. */
export type Labelled = Period & { label: string; unit: Unit | 'days' }

const labelled = (day: CivilDate, unit: Unit, calendar: FiscalCalendar): Labelled => ({
  ...periodOf(day, unit, calendar),
  label: labelOf(day, unit, calendar),
  unit,
})

/** The period before this one, of the same length; of days that the calendar does not know, the quarter before them. */
export const before = ({ from, unit }: Labelled, calendar: FiscalCalendar) =>
  labelled(dayOf(dayBefore(from)), unit === 'days' ? 'quarter' : unit, calendar)

/** The periods that goals are set for: this quarter with four before and four after it, this year with one before and one after. */
export function goalPeriods(today: CivilDate, calendar: FiscalCalendar): Labelled[] {
  const around = (unit: 'quarter' | 'year', count: number) => {
    const now = labelled(today, unit, calendar)
    const periods = [now]
    for (let i = 0; i < count; i++) {
      periods.unshift(before(periods[0] as Labelled, calendar))
      periods.push(labelled(dayOf(dayAfter((periods[periods.length - 1] as Labelled).to)), unit, calendar))
    }
    return periods
  }
  return [...around('quarter', 4), ...around('year', 1)]
}

/**
 * What else goals stand for, from the earliest: months, periods longer ago, and days that the fiscal calendar does not
 * know, since it was changed or they were typed so. Such goals are kept, and can be chosen like any other.
 */
export function otherPeriods(
  goals: readonly Pick<Goal, keyof Period | 'status'>[],
  known: readonly Period[],
  calendar: FiscalCalendar,
): Labelled[] {
  const found = new Map<string, Labelled>()
  for (const { from, to, status } of goals) {
    const key = `${from} ${to}`
    if (status === 'superseded' || from > to || found.has(key) || known.some((one) => sameDays(one, { from, to })))
      continue
    const unit = (['month', 'quarter', 'year'] as const).find((one) =>
      sameDays(periodOf(dayOf(from), one, calendar), { from, to }),
    )
    found.set(key, unit ? labelled(dayOf(from), unit, calendar) : { from, to, label: `${from} to ${to}`, unit: 'days' })
  }
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1))
}
