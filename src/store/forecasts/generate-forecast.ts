import type { IsoDate } from '../../model/civil-date'
import type { Fault } from '../../model/problem'
import type { Workbook } from '../../ports'
import { keptBy } from '../generated/said'
import { undoably } from '../undo/undoably'
import { type Headline, headlineOf } from './headline'
import { planForecast } from './plan-forecast'

/** What a generation did, and everything worth a person's look. */
export type Generated = Headline & { findings: Fault[] }

/**
 * Generates the two forecast tabs of a period as of a day, or brings those that stand up to date. Everything is read
 * and reckoned before the first cell is written. A `Problem` where the period is none, or no tab holds deals.
 */
export function generateForecast(workbook: Workbook, period: string, asOf: IsoDate): Generated {
  const plan = planForecast(workbook, period, asOf)
  const done = undoably(workbook, { kind: 'forecast', period: plan.forecast.label }, plan)
  return { ...headlineOf(plan.forecast), findings: [...plan.findings, ...done.flatMap(keptBy)] }
}
