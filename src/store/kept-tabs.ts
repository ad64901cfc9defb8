import type { Cell, Content } from '../model/cell'
import { type Column, Expected, fault } from '../model/column'
import type { KeptTab, RowOf } from '../model/kept-tab'
import { plainName } from '../model/plain-name'
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
  /** Titles that are not there and need not be: what would stand below them counts as not given. */
  untitled: string[]
  /** Whether the tab exists. */
  exists: boolean
}

/** Where the columns of a kept tab stand, by their titles in row 1; 0 is column A, undefined a column that is not there. */
export function places<T extends KeptTab>(
  declared: T,
  titles: readonly Cell[],
): { [K in keyof T['columns']]?: number } {
  const found: { [K in keyof T['columns']]?: number } = {}
  for (const key of Object.keys(declared.columns) as (keyof T['columns'])[]) {
    const at = titles.findIndex((title) => plainName(title) === plainName(declared.columns[key as string]?.title ?? ''))
    if (at >= 0) found[key] = at
  }
  return found
}

/** Where all columns of a kept tab stand. A `Problem` where a title is missing. */
export function allPlaces<T extends KeptTab>(
  declared: T,
  titles: readonly Cell[],
): { [K in keyof T['columns']]: number } {
  const at = places(declared, titles)
  const missing = Object.keys(declared.columns).filter((key) => at[key] === undefined)
  if (!missing.length) return at as { [K in keyof T['columns']]: number }
  const named = missing.map((key) => declared.columns[key]?.title).join(', ')
  throw new Problem(`${declared.name}: the column ${named} is missing in row 1. Put the title back.`)
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

/** Number formats that stand in for those of the columns. */
export type Formats<T extends KeptTab> = { [K in keyof T['columns']]?: string }

/** Rows as the cells of a tab whose columns stand at these places; columns of other people's stay blank. */
function linesOf<T extends KeptTab>(
  declared: T,
  rows: readonly Partial<RowOf<T>>[],
  at: { [K in keyof T['columns']]?: number },
  width: number,
  own: Formats<T>,
): { contents: Content[][]; formats: string[][] } {
  const keys = Object.keys(declared.columns) as (string & keyof T['columns'])[]
  const contents = rows.map((row) => {
    const line: Content[] = new Array(width).fill('')
    for (const key of keys) {
      const value = row[key]
      if (value !== undefined) line[at[key] as number] = (declared.columns[key] as Column<unknown>).write(value)
    }
    return line
  })
  const formats: string[] = new Array(width).fill('General')
  for (const key of keys) formats[at[key] as number] = own[key] ?? (declared.columns[key] as Column<unknown>).format
  return { contents, formats: rows.map(() => formats) }
}

/**
 * Gives an empty tab titles, notes, formats, frozen first row and dropdowns, and these rows below. What counts comes last,
 * so that a tab that was broken off is still empty.
 */
function fillTab<T extends KeptTab>(
  tab: Tab,
  declared: T,
  rows: readonly Partial<RowOf<T>>[],
  formats: Formats<T>,
): Tab {
  const columns: Column<unknown>[] = Object.values(declared.columns)
  const titles = columns.map((column) => column.title)
  const lines = linesOf(declared, rows, places(declared, titles), columns.length, formats)
  const below = <V>(value: V) => rows.map(() => columns.map(() => value))
  tab.freezeRows(1)
  tab.widths(columns.map((column) => column.width))
  columns.forEach((column, c) => {
    if (column.choices) tab.dropdown(2, c + 1, 200, column.choices)
  })
  tab.write(1, 1, {
    contents: [titles, ...lines.contents],
    formats: [titles.map(() => '@'), ...lines.formats],
    looks: [columns.map(() => 'heading'), ...below('plain' as const)],
    notes: [columns.map((column) => column.note), ...below('')],
  })
  return tab
}

/** The tab, made where it was not there. */
export const ensureTab = (workbook: Workbook, declared: KeptTab): Tab =>
  workbook.tab(declared.name) ?? fillTab(workbook.addTab(declared.name), declared, [], {})

/**
 * Adds rows below the last one of a tab, which is made where it is missing; `formats` stand in for those of its columns.
 * What stands in the row `from` and below gives way to them.
 */
export function appendRows<T extends KeptTab>(
  workbook: Workbook,
  declared: T,
  rows: readonly Partial<RowOf<T>>[],
  formats: Formats<T> = {},
  from?: number,
): void {
  if (!rows.length) return
  const tab = workbook.tab(declared.name)
  const cells = tab?.cells() ?? []
  const [titles] = cells
  if (!tab || !titles) {
    fillTab(tab ?? workbook.addTab(declared.name), declared, rows, formats)
    return
  }
  const start = from ?? cells.length + 1
  const all = [...rows, ...new Array<Partial<RowOf<T>>>(Math.max(0, cells.length + 1 - start - rows.length)).fill({})]
  const at = allPlaces(declared, titles)
  const [first, last] = [Math.min(...Object.values<number>(at)), Math.max(...Object.values<number>(at))]
  const lines = linesOf(declared, all, at, titles.length, formats)
  // What people keep beside the columns stays.
  const ours = <V>(rows: V[][]) => rows.map((line) => line.slice(first, last + 1))
  tab.write(start, first + 1, { contents: ours(lines.contents), formats: ours(lines.formats) })
}
