import type { Cell } from '../../model/cell'
import { type Column, Expected, fault } from '../../model/column'
import type { KeptTab, RowOf } from '../../model/kept-tab'
import type { Fault } from '../../model/problem'
import type { Workbook } from '../../ports'
import { places } from './places'

/** A row as read, with where it stands. */
export type Kept<T extends KeptTab> = RowOf<T> & { row: number }

export type Read<T extends KeptTab> = {
  rows: Kept<T>[]
  /** What did not check, cell by cell: these rows are not among `rows`. */
  faults: Fault[]
  /** Of the rows with a fault, what could be read. */
  faulty: (Partial<RowOf<T>> & { row: number })[]
  /** Titles that are not there and need not be: what would stand below them counts as not given. */
  untitled: string[]
  /** Whether the tab exists. */
  exists: boolean
}

/** Reads a kept tab. Blank rows are skipped; a row with a fault is named, in full, and left out. */
export function readTab<T extends KeptTab>(workbook: Workbook, declared: T): Read<T> {
  const tab = workbook.tab(declared.name)
  const cells = tab?.cells() ?? []
  const read: Read<T> = { rows: [], faults: [], faulty: [], untitled: [], exists: tab !== undefined }
  if (!cells.length) return read
  const at = places(declared, cells[0] as Cell[])
  const columns = Object.entries(declared.columns) as [string & keyof T['columns'], Column<unknown>][]
  const missing = columns.filter(([key]) => at[key] === undefined).map(([, column]) => column)
  const needed = missing.filter((column) => column.read('') instanceof Expected)
  read.untitled = missing.filter((column) => !needed.includes(column)).map((column) => column.title)
  if (needed.length) {
    const titles = needed.map((column) => column.title).join(', ')
    read.faults.push({
      message: `${declared.name}: no column is titled ${titles} in row 1. Put the title back; the column may stand anywhere.`,
      at: { tab: declared.name, row: 1 },
    })
    // Every row would be named for the same reason.
    return read
  }
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
