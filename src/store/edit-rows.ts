import type { Column } from '../model/column'
import type { KeptTab, RowOf } from '../model/kept-tab'
import { Problem } from '../model/problem'
import type { Workbook } from '../ports'
import { rectangles } from './generated/rectangles'
import { places } from './kept-tabs'

/** Writes some cells of rows that stand, in as few blocks as they lie in. A `Problem` where a column is missing. */
export function editRows<T extends KeptTab>(
  workbook: Workbook,
  declared: T,
  edits: readonly { row: number; values: Partial<RowOf<T>> }[],
): void {
  if (!edits.length) return
  const tab = workbook.tab(declared.name)
  const at = places(declared, tab?.cells()[0] ?? [])
  const cells = edits.flatMap(({ row, values }) =>
    Object.entries(values).map(([key, value]) => {
      const column = declared.columns[key] as Column<unknown>
      const place = at[key]
      if (place === undefined)
        throw new Problem(`${declared.name}: the column ${column.title} is missing in row 1. Put the title back.`)
      return { row, column: place + 1, content: column.write(value), kind: column.format, changed: true }
    }),
  )
  for (const { row, column, kind, contents } of rectangles(cells))
    tab?.write(row, column, { contents, formats: contents.map((line) => line.map(() => kind)) })
}
