import type { Cell } from './cell'
import type { Look } from './look'

/**
 * Cells that a formula refers to, by names: people sort rows and move columns, so where they stand is known only when
 * the formula is written.
 */
export type Ref = {
  /** Left out: the formula's own tab. */
  tab?: string
  table: string
  column: string
  /** The last column, where the range has several. */
  toColumn?: string
  /** The formula's own row, the column from top to bottom of the tab, all rows of the table, or rows by their labels. */
  rows: 'own' | 'column' | 'body' | { from: string; to: string }
}

/** A formula in pieces, and what it comes to. */
export type Live = { parts: readonly (string | Ref)[]; value: Cell }

export type SheetColumn = {
  title: string
  note: string
  /** Number format of its cells; '@' for text. */
  format: string
  /** Of its cells, where rows and table say none. */
  look?: Look
  /** Cells that people fill, which the add-on leaves alone; or that hold what they may change: a what-if. */
  input?: 'typed' | 'what-if'
  /**
   * A formula that stands in the cell of the title and fills the column below it, a figure a row, so that people can sort
   * the rows. What the rows say for it is what it comes to.
   */
  fills?: readonly (string | Ref)[]
}

/** The row's label is its first cell as text; it is unlike every other label of the table. */
export type SheetRow = {
  cells: readonly (Cell | Live)[]
  look?: Look
  /** Number formats that differ from the column's. */
  formats?: readonly (string | undefined)[]
}

export type SheetTable = {
  name: string
  columns: readonly SheetColumn[]
  rows: readonly SheetRow[]
  /** Stays the last row when rows are added. */
  total?: SheetRow
  /** Of all its cells, where rows and columns say none. */
  look?: Look
  /** A row that no longer belongs here, but that somebody wrote on, stays with this content in this column. */
  setAside?: { column: string; content: Cell }
}

/** A sheet that the add-on generates: lines at its top, tables below each other. */
export type GeneratedSheet = {
  tab: string
  lines: readonly { name: string; text: string; look: Look }[]
  tables: readonly SheetTable[]
  frozenRows: number
  /** The names of the rows stay in sight while people type far to the right. */
  frozenColumns: number
  /** Pixels, from the first column on. */
  widths: readonly number[]
  /** The column of tick boxes, the columns whose numbers are coloured by bands, and the charts. */
  ticks?: { table: string; column: string }
  bands?: { of: readonly { table: string; columns: readonly string[] }[]; close: number; met: number }
  charts?: readonly SheetChart[]
}

/** Bars lie, so that long names can be read; stacked columns add up to a whole. */
export type ChartKind = 'stacked columns' | 'columns' | 'bars' | 'lines'

/** A chart of the rows of a table, its total left out. */
export type SheetChart = {
  /** Unlike that of every other chart of the sheet. */
  title: string
  kind: ChartKind
  table: string
  /** The one that names the rows, then one for each series. */
  columns: readonly string[]
  /** The table beside which it stands, and how many columns to the right. */
  beside: string
  right: number
}

/** The label of a row, as it is found on the sheet again. */
export const labelOf = (cell: Cell): string => String(cell).trim()

export const isLive = (piece: Cell | Live): piece is Live => typeof piece === 'object' && 'parts' in piece
