import { gaps } from '../core/metrics/gaps'
import type { IsoDate } from '../model/civil-date'
import { metrics } from '../model/metric'
import { objectives } from '../model/objective'
import type { Fault } from '../model/problem'
import type { Workbook } from '../ports'
import { readTab } from './kept-tabs'

/** What is wrong with objectives and metrics as of a day. */
export function checkMetrics(workbook: Workbook, asOf: IsoDate): Fault[] {
  const aims = readTab(workbook, objectives)
  const measures = readTab(workbook, metrics)
  return [...aims.faults, ...measures.faults, ...gaps(aims.rows, measures.rows, asOf)]
}
