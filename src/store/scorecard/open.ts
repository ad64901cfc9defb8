import { type Labelled, periodsAround } from '../../core/calendar/around'
import { dayOf } from '../../core/calendar/days'
import { labelOf } from '../../core/calendar/fiscal'
import { scorecardTab } from '../../core/scorecard/tab'
import type { Context } from '../../ports'
import { readWritten } from '../generated/written'
import { readSettings } from '../settings'

/** The screen Scorecards as it opens. */
export type ScorecardScreen = {
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  /** The quarter of today, by its label. */
  current: string
  /** Those that can be chosen, and whether their tab stands. */
  periods: (Labelled & { exists: boolean })[]
  /** The tab of the generation that can be undone; null where there is none, or it is no scorecard. */
  undo: string | null
}

export function openScorecards({ workbook, today }: Context): ScorecardScreen {
  const { settings } = readSettings(workbook)
  const { record } = readWritten(workbook)
  const now = dayOf(today())
  return {
    locale: workbook.locale,
    current: labelOf(now, 'quarter', settings),
    periods: periodsAround(now, settings).map((one) => ({
      ...one,
      exists: workbook.tab(scorecardTab(one.label)) !== undefined,
    })),
    undo: record?.kind === 'scorecard' ? record.period : null,
  }
}
