import type { Content } from '../../model/cell'
import type { GeneratedSheet } from '../../model/generated-sheet'
import type { Block, Tab } from '../../ports'
import { drawChart } from './chart'
import { freshBlock, rowsAbove } from './fresh'
import type { Places } from './render'

/** All that a new tab holds, as one rectangle. */
export function wholeBlock(sheet: GeneratedSheet, places: Places): Required<Block> {
  const below = rowsAbove(sheet)
  const block = freshBlock(sheet.tab, sheet.tables, below, places)
  const width = block.contents[0]?.length ?? 1
  const line = <T>(first: T, other: T) => [first, ...new Array(width - 1).fill(other)]
  const above = [
    ...sheet.lines.map(({ text, look }) => ({ text, look })),
    ...(below ? [{ text: '', look: 'plain' as const }] : []),
  ]
  block.contents.unshift(...above.map(({ text }) => line<Content>(text, '')))
  block.formats.unshift(...above.map(() => line('@', 'General')))
  block.looks.unshift(...above.map(({ look }) => line(look, 'plain' as const)))
  block.notes.unshift(...above.map(() => line('', '')))
  return block
}

/** Fills an empty tab: one rectangle, then what a new sheet needs besides. */
export function make(sheet: GeneratedSheet, tab: Tab, places: Places): void {
  tab.write(1, 1, wholeBlock(sheet, places))
  if (sheet.frozenRows) tab.freezeRows(sheet.frozenRows)
  if (sheet.frozenColumns) tab.freezeColumns(sheet.frozenColumns)
  tab.widths([...sheet.widths])
  const of = places.get(sheet.tab)
  const { ticks, bands } = sheet
  const ticked = ticks && of?.get(ticks.table)
  if (ticks && ticked?.body)
    tab.tickBoxes(
      ticked.body.first,
      ticked.columns.get(ticks.column) as number,
      ticked.body.last - ticked.body.first + 1,
    )
  const banded = bands && of?.get(bands.table)
  if (bands && banded?.body) {
    const rows = banded.body.last - banded.body.first + 2
    tab.colourBands(
      banded.body.first,
      bands.columns.map((title) => banded.columns.get(title) as number),
      rows,
      bands,
    )
  }
  drawChart(sheet, tab, places)
}
