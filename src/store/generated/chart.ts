import type { GeneratedSheet } from '../../model/generated-sheet'
import type { Tab } from '../../ports'
import type { Places } from './render'

/** Draws the chart of a sheet, or gives the one that stands its new ranges. */
export function drawChart({ tab: name, chart }: GeneratedSheet, tab: Tab, places: Places): void {
  const table = chart && places.get(name)?.get(chart.table)
  const beside = chart && places.get(name)?.get(chart.beside)
  if (!chart || !table?.body || !beside) return
  const rows = table.body.last - table.header + 1
  tab.chart({
    title: chart.title,
    ranges: chart.columns.map((title) => ({
      row: table.header,
      column: table.columns.get(title) as number,
      rows,
      columns: 1,
    })),
    at: { row: beside.header, column: 1 + chart.right },
    width: 760,
    height: 380,
  })
}
