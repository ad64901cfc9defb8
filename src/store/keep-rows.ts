import type { Column } from '../model/column'
import type { KeptTab, Rewritten, RowOf } from '../model/kept-tab'
import type { Workbook } from '../ports'
import { rectangles } from './generated/rectangles'
import { appendRows } from './kept-tabs/append'
import type { Formats } from './kept-tabs/lines'
import { allPlaces } from './kept-tabs/places'

/** Throws a `Problem` where a tab lacks a title: asked before the first of several tabs is written. */
export function checkTitles(workbook: Workbook, declared: KeptTab): void {
  const tab = workbook.tab(declared.name)
  if (tab) allPlaces(declared, tab.cells()[0] ?? [])
}

/**
 * Writes new rows below the last one of a tab, which is made where it is missing, then cells of rows that stand, in as
 * few blocks as they lie in. Should the second step fail, the new rows count all the same. `formats` stand in for those
 * of the columns.
 */
export function keepRows<T extends KeptTab>(
  workbook: Workbook,
  declared: T,
  { added, edited }: Rewritten<RowOf<T>>,
  formats: Formats<T> = {},
): void {
  appendRows(workbook, declared, added, formats)
  const tab = workbook.tab(declared.name)
  if (!tab || !edited.length) return
  const at = allPlaces(declared, tab.cells()[0] ?? [])
  const cells = edited.flatMap(({ row, values }) =>
    Object.entries(values).map(([key, value]) => {
      const { write, format } = declared.columns[key] as Column<unknown>
      const kind = formats[key] ?? format
      return { row, column: (at[key] as number) + 1, content: write(value), kind, changed: true }
    }),
  )
  for (const { row, column, kind, contents } of rectangles(cells))
    tab.write(row, column, { contents, formats: contents.map((line) => line.map(() => kind)) })
}
