import { CivilDate, serialOf } from '../../model/civil-date'
import type { Period } from '../../model/period'

/** How fiscal years run: from the first of a month, and named by the calendar year in which they end or start. */
export type FiscalCalendar = { startMonth: number; namedBy: 'end' | 'start' }
export type Unit = 'year' | 'quarter' | 'month'

const { floor } = Math
export const monthsIn: Record<Unit, number> = { year: 12, quarter: 3, month: 1 }
const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

/** The calendar year in which the fiscal year of a day starts, and which of its months, from 0, the day falls in. */
function place(date: CivilDate, { startMonth }: FiscalCalendar): { started: number; month: number } {
  const started = date.month >= startMonth ? date.year : date.year - 1
  return { started, month: (date.month - startMonth + 12) % 12 }
}

const between = (startYear: number, startMonth: number, months: number): Period => ({
  from: CivilDate.of(serialOf(startYear, startMonth, 1)).iso,
  to: CivilDate.of(serialOf(startYear, startMonth + months, 1) - 1).iso,
})

/** The fiscal year, quarter or month that a day falls in. */
export function periodOf(date: CivilDate, unit: Unit, calendar: FiscalCalendar): Period {
  const { started, month } = place(date, calendar)
  const length = monthsIn[unit]
  return between(started, calendar.startMonth + floor(month / length) * length, length)
}

/** The label of the period that a day falls in: `FY2026`, `FY2026-Q4`, or `FY2026-M05` for the fiscal year's fifth month. */
export function labelOf(date: CivilDate, unit: Unit, calendar: FiscalCalendar): string {
  const { started, month } = place(date, calendar)
  // A year that starts in January ends in the year in which it starts.
  const year = calendar.namedBy === 'end' && calendar.startMonth > 1 ? started + 1 : started
  if (unit === 'year') return `FY${year}`
  return unit === 'quarter' ? `FY${year}-Q${floor(month / 3) + 1}` : `FY${year}-M${two(month + 1)}`
}

/** What kind of period a label names. */
export const unitOf = (label: string): Unit => (/-Q/i.test(label) ? 'quarter' : /-M/i.test(label) ? 'month' : 'year')

/** The period that a label such as `FY2026-Q4` names, or undefined where it names none. */
export function periodNamed(label: string, calendar: FiscalCalendar): Period | undefined {
  const parts = /^FY(\d{4})(?:-(?:Q([1-4])|M(0[1-9]|1[0-2])))?$/i.exec(label.trim())
  if (!parts) return undefined
  const named = Number(parts[1])
  const started = calendar.namedBy === 'end' && calendar.startMonth > 1 ? named - 1 : named
  if (parts[2]) return between(started, calendar.startMonth + (Number(parts[2]) - 1) * 3, 3)
  if (parts[3]) return between(started, calendar.startMonth + Number(parts[3]) - 1, 1)
  return between(started, calendar.startMonth, 12)
}
