import type { Rewritten } from '../core/metrics/change'
import type { Column } from '../model/column'
import type { KeptTab, RowOf } from '../model/kept-tab'
import type { Workbook } from '../ports'
import { rectangles } from './generated/rectangles'
import { allPlaces, appendRows } from './kept-tabs'

/**
 * Writes new rows below the last one, then cells of rows that stand, in as few blocks as they lie in. Should the second
 * step fail, the new rows count all the same: they begin later than those that were to end.
 */
export function rewrite<T extends KeptTab>(
  workbook: Workbook,
  declared: T,
  { added, edited }: Rewritten<RowOf<T>>,
): void {
  appendRows(workbook, declared, added)
  const tab = workbook.tab(declared.name)
  if (!tab || !edited.length) return
  const at = allPlaces(declared, tab.cells()[0] ?? [])
  const cells = edited.flatMap(({ row, values }) =>
    Object.entries(values).map(([key, value]) => {
      const { write, format } = declared.columns[key] as Column<unknown>
      return { row, column: (at[key] as number) + 1, content: write(value), kind: format, changed: true }
    }),
  )
  for (const { row, column, kind, contents } of rectangles(cells))
    tab.write(row, column, { contents, formats: contents.map((line) => line.map(() => kind)) })
}
