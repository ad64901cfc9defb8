import { remembered } from '../../core/remembered'
import type { Cell } from '../../model/cell'
import { type GeneratedSheet, labelOf, type SheetTable } from '../../model/generated-sheet'
import { plainName } from '../../model/plain-name'
import { titleIn } from './filled'
import type { Place } from './render'

/** A tab as it stands: what cells hold, and their formulas. */
export type Standing = { cells: readonly (readonly Cell[])[]; formulas: readonly (readonly string[])[] }

/** The row, 0 is row 1, with the titles of a table: its first title and at least half of all; the best such row. */
function headerOf({ columns }: SheetTable, titlesAt: (row: number) => readonly string[], rows: number): number {
  const titles = new Set(columns.map(({ title }) => plainName(title)))
  const [label] = columns
  let best = { row: -1, found: Math.ceil(columns.length / 2) - 0.5 }
  for (let row = 0; row < rows; row++) {
    const here = new Set(titlesAt(row))
    if (!label || !here.has(plainName(label.title))) continue
    const found = [...titles].filter((title) => here.has(title)).length
    if (found > best.found) best = { row, found }
  }
  return best.row
}

/**
 * Where the tables of a sheet stand on its tab: by their titles, wherever people moved rows and columns. A row is found
 * by its label; of two with the same, the first is ours. A table whose titles are gone is not in the result.
 */
export function locate(
  sheet: GeneratedSheet,
  { cells, formulas }: Standing,
  known: (table: string) => readonly string[],
): Map<string, Place> {
  const titlesAt = remembered((row: number) =>
    (cells[row] ?? []).map((cell, c) => plainName(titleIn(cell, formulas[row]?.[c]))),
  )
  const headers = sheet.tables
    .map((table) => ({ table, header: headerOf(table, titlesAt, cells.length) }))
    .filter(({ header }) => header >= 0)
    .sort((a, b) => a.header - b.header)
  return new Map(
    headers.map(({ table, header }, i) => {
      const titles = titlesAt(header)
      const columns = new Map<string, number>()
      for (const { title } of table.columns) {
        const at = titles.indexOf(plainName(title))
        if (at >= 0) columns.set(title, at + 1)
      }
      const end = headers[i + 1]?.header ?? cells.length
      return [table.name, placeOf(table, header, columns, end, cells, known(table.name))]
    }),
  )
}

function placeOf(
  { columns: [label], rows: wanted, total }: SheetTable,
  header: number,
  columns: Map<string, number>,
  end: number,
  cells: Standing['cells'],
  known: readonly string[],
): Place {
  const labels = new Set([...known, ...wanted.map(({ cells: [first] }) => labelOf(first as Cell))])
  const totalLabel = total && labelOf(total.cells[0] as Cell)
  const column = (columns.get(label?.title ?? '') ?? 1) - 1
  const rows = new Map<string, number>()
  let body: Place['body']
  for (let row = header + 1; row < end; row++) {
    const here = labelOf(cells[row]?.[column] ?? '')
    const ours = labels.has(here) && here !== totalLabel && !rows.has(here)
    if (here === totalLabel && !rows.has(here)) rows.set(here, row + 1)
    if (!ours) continue
    rows.set(here, row + 1)
    body = { first: body?.first ?? row + 1, last: row + 1 }
  }
  return { header: header + 1, columns, rows, body }
}
