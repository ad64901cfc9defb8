import { type Fault, Problem } from '../../model/problem'
import type { Workbook } from '../../ports'
import { readDeals } from '../deals'
import { readSettings, settingsFor } from '../settings'
import { lackingTabs } from './sources'

/** The currency of the workbook, and what has to be answered or mended before statements can be calculated. */
export function readiness(workbook: Workbook): { currency: string; problems: readonly Fault[] } {
  const lacking = lackingTabs(workbook)
  try {
    const { sources } = readDeals(workbook)
    return { currency: settingsFor(workbook, sources).settings.currency, problems: lacking }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { currency: readSettings(workbook).settings.currency, problems: [...error.faults, ...lacking] }
  }
}
