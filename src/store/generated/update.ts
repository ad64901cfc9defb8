import type { Cell, Content } from '../../model/cell'
import { type GeneratedSheet, labelOf, type SheetTable } from '../../model/generated-sheet'
import type { Tab } from '../../ports'
import { drawCharts } from './chart'
import { freshBlock, rowContents, rowFormats, rowLooks } from './fresh'
import type { Plan } from './plan'
import { rectangles, type Writable } from './rectangles'
import type { Place, Places } from './render'
import { grownTables } from './restructure'

/** Writes what changed on a tab whose rows are where they belong. */
export function update(one: Plan, tab: Tab, writable: readonly Writable<Content>[], after: Places): void {
  const { sheet, change, added } = one
  const places = after.get(sheet.tab) as Map<string, Place>
  for (const { table, labels } of change.inserted)
    writeRows(sheet, table, labels, tab, after, one.before.get(table)?.body !== undefined)
  for (const { row, column, contents } of rectangles(writable)) tab.write(row, column, { contents })
  if (added.tables.length) tab.write(added.below + 1, 1, freshBlock(sheet.tab, added.tables, added.below, after))
  const grown = new Set([...grownTables(one.before, change), ...added.tables.map(({ name }) => name)])
  drawCharts(sheet.charts?.filter(({ table }) => grown.has(table)) ?? [], tab, places)
}

/** Fills rows that were inserted: one rectangle for each stretch of columns that still stand side by side. */
function writeRows(
  sheet: GeneratedSheet,
  name: string,
  labels: readonly string[],
  tab: Tab,
  after: Places,
  inherits: boolean,
): void {
  const table = sheet.tables.find((one) => one.name === name) as SheetTable
  const place = after.get(sheet.tab)?.get(name) as Place
  const rows = labels.map((label) => {
    const row = table.rows.find(({ cells: [first] }) => labelOf(first as Cell) === label) as SheetTable['rows'][number]
    const at = { tab: sheet.tab, row: place.rows.get(label) as number }
    return {
      at: at.row,
      contents: rowContents(table, row, at, after),
      formats: rowFormats(table, row),
      looks: rowLooks(table, row),
    }
  })
  const first = rows[0]?.at as number
  const { ticks } = sheet
  const ticked = ticks?.table === name ? place.columns.get(ticks.column) : undefined
  // They come before what is written, since boxes that are put over a cell may take its tick away.
  if (ticked !== undefined) tab.tickBoxes(first, ticked, rows.length)
  let c = 0
  while (c < table.columns.length) {
    const start = c
    const column = place.columns.get(table.columns[start]?.title ?? '')
    do c++
    while (column !== undefined && place.columns.get(table.columns[c]?.title ?? '') === column + c - start)
    if (column === undefined) continue
    const slice = <T>(pick: (row: (typeof rows)[number]) => readonly T[]) =>
      rows.map((row) => pick(row).slice(start, c))
    tab.write(first, column, {
      contents: slice((row) => row.contents),
      formats: slice((row) => row.formats),
      // Rows take after the one above them, except the first below the titles.
      ...(!inherits && { looks: slice((row) => row.looks) }),
    })
  }
}
