import { labelOf } from '../../core/calendar/fiscal'
import { unreckoned } from '../../core/forecast/findings'
import type { Forecast } from '../../core/forecast/forecast'
import { reckon } from '../../core/forecast/reckon'
import { repFigures, totalFigures } from '../../core/forecast/rep-figures'
import { sheetsOf } from '../../core/forecast/sheets'
import { dealsTab, forecastTab } from '../../core/forecast/titles'
import { CivilDate, type IsoDate } from '../../model/civil-date'
import { stages } from '../../model/stage'
import type { Workbook } from '../../ports'
import { generate } from '../generated/generate'
import { readWritten, writeWritten } from '../generated/written'
import { appendRows } from '../kept-tabs'
import { readSettings } from '../settings'
import { readKnown } from './known'
import { keptBy, saidOf, unknownBefore } from './said'
import { typedOn } from './typed'

/** What a generation did. */
export type Generated = {
  period: string
  /** The deal tabs that were read, and the tabs that were written. */
  from: string[]
  tabs: string[]
  rows: { read: number; used: number; otherPeriods: number; leftOut: number }
  /** In the currency of the workbook. The quota is null where nobody has one, the commission where it can’t be reckoned. */
  total: {
    quota: number | null
    closedWon: number
    weightedPipeline: number
    forecast: number
    commission: number | null
  }
  /** Everything worth a person's look, in sentences. */
  findings: string[]
}

/** The label of the quarter that a day falls in, by the fiscal calendar of the workbook. */
export const quarterOf = (workbook: Workbook, day: IsoDate): string =>
  labelOf(CivilDate.parse(day) as CivilDate, 'quarter', readSettings(workbook).settings)

/**
 * Generates the two forecast tabs of a period as of a day, or brings those that stand up to date. Everything is read
 * and reckoned before the first cell is written. A `Problem` where the period is none, or no tab holds deals.
 */
export function generateForecast(workbook: Workbook, period: string, asOf: IsoDate): Generated {
  const { known, proposed, findings } = readKnown(workbook, period, asOf)
  const { bases, length } = readWritten(workbook)
  const first = reckon(known)
  const { forecast, standings, faults } = typedOn(workbook, first, bases)
  const unknown = [...standings].filter(([tab, { cells }]) => cells.length && !bases.has(tab)).map(([tab]) => tab)
  const all = [
    ...new Set([
      ...findings,
      ...saidOf(proposed),
      ...faults,
      ...unknownBefore(unknown),
      ...unreckoned(repFigures(forecast)),
      ...first.findings,
    ]),
  ]
  const sheets = Object.values(sheetsOf({ ...forecast, findings: all }))

  if (proposed.length) appendRows(workbook, stages, proposed)
  const done = generate(workbook, sheets, bases, standings)
  for (const { tab, base } of done) bases.set(tab, base)
  writeWritten(workbook, bases, length)
  return generated(forecast, [...all, ...done.flatMap(keptBy)])
}

function generated(forecast: Forecast, findings: string[]): Generated {
  const { label, tabs, sifted, used } = forecast
  const all = totalFigures(repFigures(forecast))
  const leftOut = [...sifted.leftOut.values()].reduce((sum, { count }) => sum + count, 0)
  return {
    period: label,
    from: [...tabs],
    tabs: [forecastTab(label), dealsTab(label)],
    rows: {
      read: sifted.read.count,
      used: used.count,
      otherPeriods: sifted.read.count - used.count - leftOut,
      leftOut,
    },
    total: {
      quota: all.quota ?? null,
      closedWon: all.won,
      weightedPipeline: all.weighted,
      forecast: all.forecast,
      commission: typeof all.commission === 'number' ? all.commission : null,
    },
    findings,
  }
}
