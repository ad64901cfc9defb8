import { unused } from '../core/deals/findings'
import { reckon } from '../core/forecast/reckon'
import type { IsoDate } from '../model/civil-date'
import { type Fault, Problem } from '../model/problem'
import type { Workbook } from '../ports'
import { quarterOf } from './forecasts/plan-forecast'
import { readPeriod } from './read-period'

/** What a forecast of the quarter of this day would say of the deals, without making one. */
export function checkDeals(workbook: Workbook, asOf: IsoDate): Fault[] {
  try {
    const { findings, ...read } = readPeriod(workbook, quarterOf(workbook, asOf), asOf)
    const forecast = reckon({ ...read, asOf })
    return [...unused(read.sources, forecast.sifted), ...findings, ...forecast.findings]
  } catch (error) {
    // No tab holds deals, or something about their columns has to be asked.
    if (error instanceof Problem) return [...error.faults]
    throw error
  }
}
