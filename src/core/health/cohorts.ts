import type { IsoDate } from '../../model/civil-date'
import { dayOf } from '../calendar/days'
import { type FiscalCalendar, labelOf } from '../calendar/fiscal'
import { wholeMonths } from '../calendar/whole-months'
import type { Part } from './leaving'
import type { Stay } from './stays'

/** The months after which it is looked who of a cohort is still here. */
export const marks = [6, 12, 24] as const

/** Those who joined in one fiscal year, and how many of them stayed. */
export type Cohort = {
  label: string
  joined: number
  /** By months: of those who joined so long ago, who stayed so long. */
  stayed: Record<(typeof marks)[number], Part>
  hereNow: number
}

/** Retention: everybody who joined up to a day, by the fiscal year of their first day, the earliest first. */
export function cohortsOn(stays: readonly Stay[], today: IsoDate, calendar: FiscalCalendar): Cohort[] {
  const byYear = new Map<string, Stay[]>()
  for (const stay of [...stays].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1)))
    if (stay.start !== undefined && stay.start <= today) {
      const label = labelOf(dayOf(stay.start), 'year', calendar)
      byYear.set(label, [...(byYear.get(label) ?? []), stay])
    }
  return [...byYear].map(([label, cohort]) => ({
    label,
    joined: cohort.length,
    stayed: Object.fromEntries(marks.map((months) => [months, stayedFor(cohort, months, today)])) as Cohort['stayed'],
    hereNow: cohort.filter(({ end }) => end === undefined || end >= today).length,
  }))
}

function stayedFor(cohort: readonly Stay[], months: number, today: IsoDate): Part {
  const lasted = (start: IsoDate, until: IsoDate) => wholeMonths(dayOf(start), dayOf(until)) >= months
  const longAgo = cohort.filter(({ start }) => lasted(start as IsoDate, today))
  const some = longAgo.filter(({ start, end }) => end === undefined || lasted(start as IsoDate, end)).length
  return { some, of: longAgo.length }
}
