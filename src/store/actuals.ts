import type { TypedIn } from '../core/metrics/type-in'
import { actuals } from '../model/actual'
import type { MetricUnit } from '../model/metric'
import { Problem } from '../model/problem'
import type { Workbook } from '../ports'
import { rectangles } from './generated/rectangles'
import { appendRows, ensureTab, places } from './kept-tabs'
import { unitFormats } from './unit-formats'

/** Writes typed figures: of rows that stand the figure and the note, in as few blocks as they lie in, and new rows below the last one. */
export function writeActuals(workbook: Workbook, { changed, added }: TypedIn, unit: MetricUnit | undefined): void {
  const tab = ensureTab(workbook, actuals)
  const { actual, note } = places(actuals, tab.cells()[0] ?? [])
  if (actual === undefined || note === undefined)
    throw new Problem('Actuals: the column Actual or Note is missing in row 1. Put the title back.')
  const format = unit ? unitFormats[unit] : actuals.columns.actual.format
  const cells = changed.flatMap((of) => [
    { row: of.row, column: actual + 1, content: of.actual ?? '', kind: format, changed: true },
    { row: of.row, column: note + 1, content: of.note, kind: actuals.columns.note.format, changed: true },
  ])
  for (const { row, column, kind, contents } of rectangles(cells))
    tab.write(row, column, { contents, formats: contents.map((line) => line.map(() => kind)) })
  appendRows(workbook, actuals, added, { actual: format })
}
