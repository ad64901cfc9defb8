import type { Revision } from '../core/goals/revise'
import { type GoalStatus, goals } from '../model/goal'
import type { MetricUnit } from '../model/metric'
import { Problem } from '../model/problem'
import type { Workbook } from '../ports'
import { appendRows } from './kept-tabs/append'
import { ensureTab } from './kept-tabs/make'
import { places } from './kept-tabs/places'
import { unitFormats } from './unit-formats'

/**
 * Writes new goals below the last row, then the status of rows that stand. Should the second step fail, the new
 * version counts all the same: it has the higher number. Returns the row of the first new goal.
 */
export function writeGoals(workbook: Workbook, { added, restated }: Revision, unit: MetricUnit | undefined): number {
  const tab = ensureTab(workbook, goals)
  const cells = tab.cells()
  const { status: column } = places(goals, cells[0] ?? [])
  if (column === undefined) throw new Problem('Goals: the column Status is missing in row 1. Put the title back.')
  appendRows(workbook, goals, added, unit && { goal: unitFormats[unit] })
  const rows = new Map<GoalStatus, number[]>()
  for (const { row, status } of restated) rows.set(status, [...(rows.get(status) ?? []), row])
  for (const [status, at] of rows) tab.fill(at, column + 1, status)
  return cells.length + 1
}
