import { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { type FiscalCalendar, labelOf, periodOf } from '../calendar/fiscal'

/** A period with its label, such as `FY2026-Q4`. */
export type Labelled = Period & { label: string; unit: 'quarter' | 'year' }

const dayAfter = (iso: string, days: number) => CivilDate.of((CivilDate.parse(iso) as CivilDate).serial + days)

const labelled = (day: CivilDate, unit: Labelled['unit'], calendar: FiscalCalendar): Labelled => ({
  ...periodOf(day, unit, calendar),
  label: labelOf(day, unit, calendar),
  unit,
})

/** The period before this one, of the same length. */
export const before = ({ from, unit }: Labelled, calendar: FiscalCalendar) =>
  labelled(dayAfter(from, -1), unit, calendar)

/** The periods that goals are set for: this quarter with four before and four after it, this year with one before and one after. */
export function goalPeriods(today: CivilDate, calendar: FiscalCalendar): Labelled[] {
  const around = (unit: Labelled['unit'], count: number) => {
    const now = labelled(today, unit, calendar)
    const periods = [now]
    for (let i = 0; i < count; i++) {
      periods.unshift(before(periods[0] as Labelled, calendar))
      periods.push(labelled(dayAfter((periods[periods.length - 1] as Labelled).to, 1), unit, calendar))
    }
    return periods
  }
  return [...around('quarter', 4), ...around('year', 1)]
}
