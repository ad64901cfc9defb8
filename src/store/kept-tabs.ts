import type { Cell } from '../model/cell'
import { type Column, Expected, fault } from '../model/column'
import type { KeptTab, RowOf } from '../model/kept-tab'
import type { Fault } from '../model/problem'
import type { Tab, Workbook } from '../ports'

/** A row as read, with where it stands. */
export type Kept<T extends KeptTab> = RowOf<T> & { row: number }

export type Read<T extends KeptTab> = {
  rows: Kept<T>[]
  /** What did not check: these rows are named here and are not among `rows`. */
  faults: Fault[]
  /** Whether the tab exists. */
  exists: boolean
}

const plainTitle = (cell: Cell | undefined) =>
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
  const read: Read<T> = { rows: [], faults: [], exists: tab !== undefined }
  if (!cells.length) return read
  const at = places(declared, cells[0] as Cell[])
  const columns = Object.entries(declared.columns) as [string & keyof T['columns'], Column<unknown>][]
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
