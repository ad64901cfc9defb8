import type { Cell, Content } from '../../model/cell'
import { type GeneratedSheet, isLive, labelOf, type SheetRow, type SheetTable } from '../../model/generated-sheet'
import type { Look } from '../../model/look'
import type { Block } from '../../ports'
import { titleContent } from './filled'
import { type Place, type Places, render } from './render'

/** Where the tables of a sheet will stand below a row: a blank row between them, in order, from the first column on. */
export function laidOut(tables: readonly SheetTable[], below: number): Map<string, Place> {
  const places = new Map<string, Place>()
  let row = below
  for (const { name, columns, rows, total } of tables) {
    const header = row + 1
    const lines = total ? [...rows, total] : rows
    const labels = new Map(lines.map(({ cells: [label] }, i) => [labelOf(label as Cell), header + i + 1]))
    places.set(name, {
      header,
      columns: new Map(columns.map(({ title }, c) => [title, c + 1])),
      rows: labels,
      body: rows.length ? { first: header + 1, last: header + rows.length } : undefined,
    })
    row = header + lines.length + 1
  }
  return places
}

/** How many rows stand above the first table: the lines and a blank one. */
export const rowsAbove = ({ lines }: GeneratedSheet): number => (lines.length ? lines.length + 1 : 0)

/** Tables as one rectangle from the row after `below`, with everything that a new sheet needs. */
export function freshBlock(tab: string, tables: readonly SheetTable[], below: number, places: Places): Required<Block> {
  const width = Math.max(...tables.map(({ columns }) => columns.length))
  const block: Required<Block> = { contents: [], formats: [], looks: [], notes: [] }
  const push = (
    cells: readonly Content[],
    formats: readonly string[],
    looks: readonly Look[],
    notes: readonly string[],
  ) => {
    const fill = <T>(list: readonly T[], blank: T): T[] => [...list, ...new Array(width - list.length).fill(blank)]
    block.contents.push(fill(cells, ''))
    block.formats.push(fill(formats, 'General'))
    block.looks.push(fill<Look>(looks, 'plain'))
    block.notes.push(fill(notes, ''))
  }
  tables.forEach((table, i) => {
    if (i > 0) push([], [], [], [])
    push(
      table.columns.map((column) => titleContent(column, tab, table.name, places)),
      table.columns.map(({ fills }) => (fills ? 'General' : '@')),
      table.columns.map(({ format, look }) => (format === '@' || look === 'name' ? 'heading' : 'heading of numbers')),
      table.columns.map(({ note }) => note),
    )
    for (const row of table.total ? [...table.rows, table.total] : table.rows) {
      const at = { tab, row: below + block.contents.length + 1 }
      push(rowContents(table, row, at, places), rowFormats(table, row), rowLooks(table, row), [])
    }
  })
  return block
}

/** What the cells of a row hold: where a formula's references are gone, its figure. */
export const rowContents = (
  { columns }: SheetTable,
  row: SheetRow,
  at: { tab: string; row: number },
  places: Places,
): Content[] =>
  row.cells.map((cell, c) => {
    if (columns[c]?.fills) return ''
    if (!isLive(cell)) return cell
    const formula = render(cell.parts, at, places)
    return formula === undefined ? cell.value : { formula }
  })

export const rowFormats = ({ columns }: SheetTable, row: SheetRow): string[] =>
  columns.map(({ format }, c) => row.formats?.[c] ?? format)

export const rowLooks = (table: SheetTable, row: SheetRow): Look[] =>
  table.columns.map(({ input, look }) => row.look ?? (input ? 'input' : (look ?? table.look ?? 'plain')))
