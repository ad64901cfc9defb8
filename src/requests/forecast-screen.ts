import * as z from 'zod/mini'
import { labelOf, periodOf, type Unit } from '../core/calendar/fiscal'
import { forecastTab } from '../core/forecast/titles'
import { CivilDate, type IsoDate } from '../model/civil-date'
import type { Period } from '../model/period'
import { type Fault, Problem } from '../model/problem'
import type { Settings } from '../model/settings'
import type { Workbook } from '../ports'
import { readDeals } from '../store/deals'
import { filledRows } from '../store/forecasts/filled-rows'
import { readWritten } from '../store/generated/written'
import { readSettings, settingsFor } from '../store/settings'
import { request } from './request'

/** A period to forecast; `exists` says whether its tab stands. */
type Choice = Period & { label: string; unit: Unit; exists: boolean }

/** The Forecast screen as it opens: what can be generated, from which deals, and what can be undone. */
export const forecastScreen = request({
  input: () => z.object({}),
  writes: false,
  run(_, { workbook, today }) {
    const { record } = readWritten(workbook)
    const day = CivilDate.parse(today()) as CivilDate
    const { settings } = readSettings(workbook)
    return {
      today: day.iso,
      locale: workbook.locale,
      current: labelOf(day, 'quarter', settings),
      periods: choices(workbook, day, settings),
      ...dealTabs(workbook, settings),
      /** The period of the generation that can be undone; null where there is none, or it is no forecast. */
      undo: record?.kind === 'forecast' ? record.period : null,
    }
  },
})

/** How many periods before and after the one of today can be chosen. */
const around: Record<Unit, number> = { quarter: 4, month: 3, year: 1 }

function choices(workbook: Workbook, day: CivilDate, settings: Settings): Choice[] {
  const of = (date: CivilDate, unit: Unit): Choice => {
    const label = labelOf(date, unit, settings)
    return { ...periodOf(date, unit, settings), label, unit, exists: workbook.tab(forecastTab(label)) !== undefined }
  }
  const beside = (iso: IsoDate, days: number) => CivilDate.of((CivilDate.parse(iso) as CivilDate).serial + days)
  return (Object.keys(around) as Unit[]).flatMap((unit) => {
    const list = [of(day, unit)]
    for (let i = 0; i < around[unit]; i++) {
      list.unshift(of(beside((list[0] as Choice).from, -1), unit))
      list.push(of(beside((list[list.length - 1] as Choice).to, 1), unit))
    }
    return list
  })
}

/** The deal tabs with their rows, and their currency; where they can't be read, what has to be answered or mended first. */
function dealTabs(
  workbook: Workbook,
  { currency }: Settings,
): { tabs: { tab: string; rows: number }[]; currency: string; questions: readonly Fault[] } {
  try {
    const { sources } = readDeals(workbook)
    return {
      tabs: sources.map(filledRows),
      currency: settingsFor(workbook, sources).settings.currency,
      questions: [],
    }
  } catch (error) {
    if (error instanceof Problem) return { tabs: [], currency, questions: error.faults }
    throw error
  }
}
