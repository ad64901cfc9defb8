import * as z from 'zod/mini'
import { periodsAround } from '../core/calendar/around'
import { labelOf } from '../core/calendar/fiscal'
import { forecastTab } from '../core/forecast/titles'
import { CivilDate } from '../model/civil-date'
import { type Fault, Problem } from '../model/problem'
import type { Settings } from '../model/settings'
import type { Workbook } from '../ports'
import { readDeals } from '../store/deals'
import { filledRows } from '../store/forecasts/filled-rows'
import { readWritten } from '../store/generated/written'
import { readSettings, settingsFor } from '../store/settings'
import { request } from './request'

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
      /** `exists` says whether its tab stands. */
      periods: periodsAround(day, settings).map((one) => ({
        ...one,
        exists: workbook.tab(forecastTab(one.label)) !== undefined,
      })),
      ...dealTabs(workbook, settings),
      /** The period of the generation that can be undone; null where there is none, or it is no forecast. */
      undo: record?.kind === 'forecast' ? record.period : null,
    }
  },
})

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
