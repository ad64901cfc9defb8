import { labelOf } from '../../core/calendar/fiscal'
import { unused } from '../../core/deals/findings'
import { asValues } from '../../core/forecast/expense/as-values'
import type { Forecast } from '../../core/forecast/forecast'
import { reckon } from '../../core/forecast/reckon'
import { sheetsOf } from '../../core/forecast/sheets'
import { CivilDate, type IsoDate } from '../../model/civil-date'
import type { Fault } from '../../model/problem'
import type { Stage } from '../../model/stage'
import type { Workbook } from '../../ports'
import { type Generation, planGeneration } from '../generated/generate'
import { saidOf, unknownBefore } from '../generated/said'
import { readWritten, type Written } from '../generated/written'
import { once } from '../once'
import { readPeriod } from '../read-period'
import { readSettings } from '../settings'
import { filledRows } from './filled-rows'
import { typedOn } from './typed'

/** A forecast that is read, reckoned and laid out, and of which nothing is written yet. */
export type ForecastPlan = {
  forecast: Forecast
  /** Rows of each deal tab that are read, by tab. */
  sources: { tab: string; rows: number }[]
  /** Stages that are added to the tab Stages. */
  proposed: Stage[]
  /** Everything worth a person's look. */
  findings: Fault[]
  generation: Generation
  /** What the tab Written says now, and how many of its rows are filled. */
  written: Written & { length: number }
}

/** The label of the quarter that a day falls in, by the fiscal calendar of the workbook. */
export const quarterOf = (workbook: Workbook, day: IsoDate): string =>
  labelOf(CivilDate.parse(day) as CivilDate, 'quarter', readSettings(workbook).settings)

/**
 * Plans the two forecast tabs of a period as of a day: everything is read and reckoned, nothing is written. A `Problem`
 * where the period is none, or no tab holds deals.
 */
export function planForecast(workbook: Workbook, period: string, asOf: IsoDate): ForecastPlan {
  const { proposed, findings, ...read } = readPeriod(workbook, period, asOf)
  const written = readWritten(workbook)
  const { bases } = written
  const first = reckon({ ...read, asOf })
  const { forecast, standings, faults } = typedOn(workbook, first, bases)
  const unknown = [...standings].filter(([tab, { cells }]) => cells.length && !bases.has(tab)).map(([tab]) => tab)
  const all = once([
    ...unused(read.sources, first.sifted),
    ...findings,
    ...saidOf(proposed),
    ...faults,
    ...unknownBefore(unknown),
    ...forecast.expense().findings,
    ...asValues(forecast),
    ...first.findings,
  ])
  const sheets = Object.values(sheetsOf({ ...forecast, findings: all }))
  return {
    forecast,
    sources: read.sources.map(filledRows),
    proposed,
    findings: all,
    generation: planGeneration(workbook, sheets, bases, standings),
    written,
  }
}
