import type { Content } from '../../model/cell'
import type { GeneratedSheet } from '../../model/generated-sheet'
import type { Look } from '../../model/look'
import type { Block, Tab } from '../../ports'
import { drawCharts } from './chart'
import { freshBlock, rowsAbove } from './fresh'
import type { Place, Places } from './render'

/** Where a line at the top stands: long ones right of the frozen columns, whose edge would cut them off. */
const lineColumn = ({ frozenColumns = 0 }: GeneratedSheet, look: Look): number =>
  look === 'title' ? 1 : frozenColumns + 1

/** All that a new tab holds, as one rectangle. */
export function wholeBlock(sheet: GeneratedSheet, places: Places): Required<Block> {
  const below = rowsAbove(sheet)
  const block = freshBlock(sheet.tab, sheet.tables, below, places)
  const width = block.contents[0]?.length ?? 1
  const above = [...sheet.lines, ...(below ? [{ text: '', look: 'plain' as const }] : [])]
  const lines = <T>(of: (line: (typeof above)[number]) => T, other: T) =>
    above.map((line) =>
      Array.from({ length: width }, (_, c) => (c === lineColumn(sheet, line.look) - 1 ? of(line) : other)),
    )
  block.contents.unshift(...lines<Content>(({ text }) => text, ''))
  block.formats.unshift(...lines(() => '@', 'General'))
  block.looks.unshift(...lines<Look>(({ look }) => look, 'plain'))
  block.notes.unshift(...lines(() => '', ''))
  return block
}

/** Fills an empty tab: one rectangle, then what a new sheet needs besides. */
export function make(sheet: GeneratedSheet, tab: Tab, places: Places): void {
  tab.write(1, 1, wholeBlock(sheet, places))
  if (sheet.frozenRows) tab.freezeRows(sheet.frozenRows)
  if (sheet.frozenColumns) tab.freezeColumns(sheet.frozenColumns)
  tab.widths([...sheet.widths])
  const of = places.get(sheet.tab) as ReadonlyMap<string, Place>
  const { ticks, bands } = sheet
  const ticked = ticks && of.get(ticks.table)
  if (ticks && ticked?.body)
    tab.tickBoxes(
      ticked.body.first,
      ticked.columns.get(ticks.column) as number,
      ticked.body.last - ticked.body.first + 1,
    )
  const banded = bands?.of.flatMap(({ table, columns }) => stretches(of.get(table) as Place, columns)) ?? []
  if (bands && banded.length) tab.colourBands(banded, bands)
  drawCharts(sheet.charts ?? [], tab, of)
}

/** The cells of columns from a table's first row to its total. */
const stretches = ({ body, columns }: Place, titles: readonly string[]) =>
  body
    ? titles.map((title) => ({
        row: body.first,
        column: columns.get(title) as number,
        rows: body.last - body.first + 2,
      }))
    : []
