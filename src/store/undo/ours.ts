import type { Cell, Content } from '../../model/cell'
import { labelOf, type SheetTable } from '../../model/generated-sheet'
import { freshBlock, rowContents } from '../generated/fresh'
import type { PlannedTab } from '../generated/generate'
import { wholeBlock } from '../generated/make'
import type { Prints } from '../generated/record'
import type { Places } from '../generated/render'
import { filled, notOurs, printOf } from './print'

export function oursAfter({ plan, cells }: PlannedTab, after: Places): Prints {
  const prints: Prints = []
  const print = (row: number, column: number, text: string) => {
    while (prints.length < row) prints.push([])
    const line = prints[row - 1] as string[]
    while (line.length < column - 1) line.push(notOurs)
    line[column - 1] = text
  }
  const put = (row: number, column: number, content: Content) => print(row, column, printOf(content))
  const putAll = (contents: readonly (readonly Content[])[], below: number) =>
    contents.forEach((line, r) => {
      line.forEach((content, c) => {
        if (content !== '') put(below + r + 1, c + 1, content)
      })
    })
  const { sheet, change, added } = plan
  for (const { name, columns } of sheet.tables) {
    const { body, columns: at } = after.get(sheet.tab)?.get(name) ?? {}
    for (const { title, fills } of columns) {
      const column = at?.get(title)
      if (fills && body && column !== undefined)
        for (let row = body.first; row <= body.last; row++) print(row, column, filled)
    }
  }
  if (!cells) {
    putAll(wholeBlock(sheet, after).contents, 0)
    return prints
  }
  for (const { row, column, content, changed } of cells.writable)
    if (content !== '' || changed) put(row, column, content)
  for (const { table: name, labels } of change.inserted) {
    const table = sheet.tables.find((one) => one.name === name) as SheetTable
    const place = after.get(sheet.tab)?.get(name)
    const wanted = new Map(table.rows.map((row) => [labelOf(row.cells[0] as Cell), row]))
    for (const label of labels) {
      const at = { tab: sheet.tab, row: place?.rows.get(label) as number }
      const row = wanted.get(label)
      if (!row) continue
      rowContents(table, row, at, after).forEach((content, c) => {
        const column = place?.columns.get(table.columns[c]?.title ?? '')
        if (column !== undefined && content !== '') put(at.row, column, content)
      })
    }
  }
  if (added.tables.length) putAll(freshBlock(sheet.tab, added.tables, added.below, after).contents, added.below)
  return prints
}
