import type { Labelled } from '../../core/calendar/around'
import { dayAfter, dayOf } from '../../core/calendar/days'
import { labelOf, monthsIn, periodOf, type Unit } from '../../core/calendar/fiscal'
import { CivilDate, type IsoDate } from '../../model/civil-date'
import type { Settings } from '../../model/settings'
import type { Context } from '../../ports'
import { readWritten } from '../generated/written'
import { readSettings } from '../settings'
import { readApprovals } from '../statements/approvals'

/** The screen Amortization as it opens. */
export type AmortizationScreen = {
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  /** The fiscal year of today. */
  year: string
  /** Those that a range can begin and end with, the earliest of each length first. */
  periods: Labelled[]
  /** The tab of the generation that can be undone; null where there is none, or it is no roll-forward. */
  undo: string | null
}

/** Commission of today is mostly amortised by then. */
const yearsAhead = 3

export function openAmortization({ workbook, today }: Context): AmortizationScreen {
  const { settings } = readSettings(workbook)
  const { approved } = readApprovals(workbook, settings)
  const { record } = readWritten(workbook)
  const now = dayOf(today())
  const earliest = approved.reduce((first, { days: { from } }) => (from < first ? from : first), now.iso)
  const until = periodOf(CivilDate.ofMonth(now.year + yearsAhead, now.month), 'year', settings).to
  return {
    locale: workbook.locale,
    year: labelOf(now, 'year', settings),
    periods: (Object.keys(monthsIn) as Unit[]).flatMap((unit) => periodsFrom(earliest, until, unit, settings)),
    undo: record?.kind === 'amortization' ? record.period : null,
  }
}

/** From the start of the fiscal year in which a day falls, to another. */
function periodsFrom(first: IsoDate, until: IsoDate, unit: Unit, calendar: Settings): Labelled[] {
  const periods: Labelled[] = []
  let start = periodOf(dayOf(first), 'year', calendar).from
  while (start <= until) {
    const period = periodOf(dayOf(start), unit, calendar)
    periods.push({ ...period, unit, label: labelOf(dayOf(start), unit, calendar) })
    start = dayAfter(period.to)
  }
  return periods
}
