import type { IsoDate } from '../../model/civil-date'
import type { Fault } from '../../model/problem'
import { stages } from '../../model/stage'
import type { Workbook } from '../../ports'
import { carryOut } from '../generated/generate'
import { writeWritten } from '../generated/written'
import { appendRows } from '../kept-tabs'
import { keepBefore } from '../undo/keep-before'
import { type Headline, headlineOf } from './headline'
import { type ForecastPlan, planForecast } from './plan-forecast'
import { keptBy } from './said'

/** What a generation did, and everything worth a person's look. */
export type Generated = Headline & { findings: Fault[] }

/**
 * Generates the two forecast tabs of a period as of a day, or brings those that stand up to date. Everything is read
 * and reckoned before the first cell is written. A `Problem` where the period is none, or no tab holds deals.
 */
export const generateForecast = (workbook: Workbook, period: string, asOf: IsoDate): Generated =>
  carryOutForecast(workbook, planForecast(workbook, period, asOf))

function carryOutForecast(workbook: Workbook, plan: ForecastPlan): Generated {
  const { forecast, proposed, findings, generation, written } = plan
  const { bases, length } = written
  const tabs = keepBefore(workbook, generation, bases)
  if (proposed.length) appendRows(workbook, stages, proposed)
  const done = carryOut(workbook, generation)
  for (const { tab, base } of done) bases.set(tab, base)
  const added = proposed.map(({ stage }) => stage)
  const record = tabs ? { kind: 'forecast' as const, period: forecast.label, tabs, stages: added } : written.record
  writeWritten(workbook, { bases, record }, length)
  return { ...headlineOf(forecast), findings: [...findings, ...done.flatMap(keptBy)] }
}
