import { type Adjustment, adjustments as tab } from '../../model/adjustment'
import { CivilDate } from '../../model/civil-date'
import type { Fault } from '../../model/problem'
import { type FiscalCalendar, labelOf, periodOf } from '../calendar/fiscal'

/** Adjustments that reach over the end of a fiscal year: no statement is of more than one, so none would pay them. */
export function adjustedYears(rows: readonly (Adjustment & { row: number })[], calendar: FiscalCalendar): Fault[] {
  const column = tab.columns.to.title
  return rows.flatMap(({ row, from, to }) => {
    const start = CivilDate.parse(from)
    if (!start) return []
    const year = periodOf(start, 'year', calendar)
    if (to <= year.to) return []
    const named = labelOf(start, 'year', calendar)
    const message = `${tab.name}, row ${row}, ${column}: found ${to}, expected a day not after ${year.to}, where ${named} ends. Part it into two rows.`
    return [{ message, at: { tab: tab.name, row, column } }]
  })
}
