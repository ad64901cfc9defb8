import type { Cell, Content } from '../model/cell'
import { type Column, Expected, fault } from '../model/column'
import type { KeptTab, RowOf } from '../model/kept-tab'
import { type Fault, Problem } from '../model/problem'
import type { Tab, Workbook } from '../ports'

/** A row as read, with where it stands. */
export type Kept<T extends KeptTab> = RowOf<T> & { row: number }

export type Read<T extends KeptTab> = {
  rows: Kept<T>[]
  /** What did not check, cell by cell: these rows are not among `rows`. */
  faults: Fault[]
  /** Of the rows with a fault, what could be read. */
  faulty: (Partial<RowOf<T>> & { row: number })[]
  /** Whether the tab exists. */
  exists: boolean
}

/** A title or name as it is compared: without case, and with single spaces (a non-breaking one is a space). */
export const plainTitle = (cell: Cell | undefined) =>
  String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** Where the columns of a kept tab stand, by their titles in row 1; 0 is column A, undefined a column that is not there. */
export function places<T extends KeptTab>(
  declared: T,
  titles: readonly Cell[],
): { [K in keyof T['columns']]?: number } {
  const found: { [K in keyof T['columns']]?: number } = {}
  for (const key of Object.keys(declared.columns) as (keyof T['columns'])[]) {
    const at = titles.findIndex((title) => plainTitle(title) === plainTitle(declared.columns[key as string]?.title))
    if (at >= 0) found[key] = at
  }
  return found
}

/** Reads a kept tab. Blank rows are skipped; a row with a fault is named, in full, and left out. */
export function readTab<T extends KeptTab>(workbook: Workbook, declared: T): Read<T> {
  const tab = workbook.tab(declared.name)
  const cells = tab?.cells() ?? []
  const read: Read<T> = { rows: [], faults: [], faulty: [], exists: tab !== undefined }
  if (!cells.length) return read
  const at = places(declared, cells[0] as Cell[])
  const columns = Object.entries(declared.columns) as [string & keyof T['columns'], Column<unknown>][]
  const missing = columns.filter(([key]) => at[key] === undefined).map(([, column]) => column)
  for (const { title } of missing)
    read.faults.push({
      message: `${declared.name}: no column is titled ${title} in row 1. Put the title back; the column may stand anywhere.`,
      at: { tab: declared.name, row: 1 },
    })
  // Where the title of a needed column is gone, every row would be named for the same reason.
  if (missing.some((column) => column.read('') instanceof Expected)) return read
  for (let r = 1; r < cells.length; r++) {
    const line = cells[r] as Cell[]
    if (line.every((cell) => cell === '' || cell === false)) continue
    const row: Record<string, unknown> = { row: r + 1 }
    let sound = true
    for (const [key, column] of columns) {
      const place = at[key]
      const cell = place === undefined ? '' : (line[place] ?? '')
      const value = column.read(cell)
      if (value instanceof Expected) {
        sound = false
        read.faults.push({
          message: fault(declared.name, r + 1, column.title, cell, value),
          at: { tab: declared.name, row: r + 1, column: column.title },
        })
      } else row[key] = value
    }
    if (sound) read.rows.push(row as Kept<T>)
    else read.faulty.push(row as Read<T>['faulty'][number])
  }
  return read
}

/** The tab, made with titles, notes, formats, frozen first row and dropdowns where it was not there. */
export function ensureTab(workbook: Workbook, declared: KeptTab): Tab {
  const known = workbook.tab(declared.name)
  if (known) return known
  const tab = workbook.addTab(declared.name)
  const columns = Object.values(declared.columns)
  tab.write(1, 1, {
    contents: [columns.map((column) => column.title)],
    looks: [columns.map(() => 'heading')],
    notes: [columns.map((column) => column.note)],
  })
  tab.freezeRows(1)
  tab.widths(columns.map((column) => column.width))
  columns.forEach((column, c) => {
    if (column.choices) tab.dropdown(2, c + 1, 200, column.choices)
  })
  return tab
}

/** Adds rows below the last one of a tab, which is made where it is missing. Columns of other people's stay blank. */
export function appendRows<T extends KeptTab>(
  workbook: Workbook,
  declared: T,
  rows: readonly Partial<RowOf<T>>[],
): void {
  if (!rows.length) return
  const tab = ensureTab(workbook, declared)
  const cells = tab.cells()
  const titles = cells[0] ?? []
  const at = places(declared, titles)
  const keys = Object.keys(declared.columns) as (string & keyof T['columns'])[]
  const missing = keys.filter((key) => at[key] === undefined).map((key) => declared.columns[key]?.title)
  if (missing.length)
    throw new Problem(`${declared.name}: the column ${missing.join(', ')} is missing in row 1. Put the title back.`)
  const width = titles.length
  const contents = rows.map((row) => {
    const line: Content[] = new Array(width).fill('')
    for (const key of keys) {
      const value = row[key]
      if (value !== undefined) line[at[key] as number] = (declared.columns[key] as Column<unknown>).write(value)
    }
    return line
  })
  const formats = new Array(width).fill('General')
  for (const key of keys) formats[at[key] as number] = (declared.columns[key] as Column<unknown>).format
  tab.write(cells.length + 1, 1, { contents, formats: rows.map(() => formats) })
}
