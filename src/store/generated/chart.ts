import type { SheetChart } from '../../model/generated-sheet'
import type { Tab } from '../../ports'
import type { Place } from './render'

/** Draws charts of a sheet, or gives those that stand their new ranges. One whose table has no rows waits for some. */
export function drawCharts(charts: readonly SheetChart[], tab: Tab, places: ReadonlyMap<string, Place>): void {
  for (const { title, kind, table: name, columns, beside: neighbour, right } of charts) {
    const table = places.get(name)
    const beside = places.get(neighbour)
    // Somebody may have deleted a column.
    const standing = columns.flatMap((column) => table?.columns.get(column) ?? [])
    if (!table?.body || !beside || standing.length < columns.length) continue
    const rows = table.body.last - table.header + 1
    tab.chart({
      title,
      kind,
      ranges: standing.map((column) => ({ row: table.header, column, rows, columns: 1 })),
      at: { row: beside.header, column: 1 + right },
      width: 760,
      height: 380,
    })
  }
}
