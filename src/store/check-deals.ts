import { unused } from '../core/forecast/findings'
import { reckon } from '../core/forecast/reckon'
import type { IsoDate } from '../model/civil-date'
import { type Fault, Problem } from '../model/problem'
import type { Workbook } from '../ports'
import { readKnown } from './forecasts/known'
import { quarterOf } from './forecasts/plan-forecast'

/** What a forecast of the quarter of this day would say of the deals, without making one. */
export function checkDeals(workbook: Workbook, asOf: IsoDate): Fault[] {
  try {
    const { known, findings } = readKnown(workbook, quarterOf(workbook, asOf), asOf)
    const forecast = reckon(known)
    return [...unused(known.sources, forecast.sifted), ...findings, ...forecast.findings]
  } catch (error) {
    // No tab holds deals, or something about their columns has to be asked.
    if (error instanceof Problem) return [...error.faults]
    throw error
  }
}
