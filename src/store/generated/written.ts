import type { Cell } from '../../model/cell'
import { text } from '../../model/column'
import { type GeneratedSheet, isLive, type Live, labelOf, type Ref } from '../../model/generated-sheet'
import { keptTab } from '../../model/kept-tab'
import type { Workbook } from '../../ports'

/** What a generation wrote: a value, or a formula in pieces. */
export type Piece = Cell | Live['parts']

/** By row key, `table/label`, and column. */
type Rows = Map<string, Map<string, Piece>>

const written = keptTab({
  name: 'Written',
  about: 'What the last generation wrote, so that the next one can tell what people changed since.',
  columns: {
    tab: text('Tab', 'The generated tab.'),
    key: text('Row key', 'The table and the label of the row; * stands for every row that has no entry of its own.'),
    column: text('Column', 'The title of the column.'),
    content: text('Content', 'What was written there.'),
  },
})

const rowKey = (table: string, label: string) => `${table}/${label}`
const everyRow = '*'

/** What the last generation wrote on one tab. */
export class Base {
  constructor(private readonly rows: Rows = new Map()) {}

  /** Undefined for what was not written. */
  at(table: string, label: string, column: string): Piece | undefined {
    const own = this.rows.get(rowKey(table, label))
    return own && (own.get(column) ?? this.rows.get(rowKey(table, everyRow))?.get(column))
  }

  /** The labels of all rows of a table. */
  labels(table: string): string[] {
    const start = rowKey(table, '')
    return [...this.rows.keys()]
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length))
      .filter((label) => label !== everyRow)
  }

  set(table: string, label: string, column: string, piece: Piece): void {
    const key = rowKey(table, label)
    const row = this.rows.get(key) ?? new Map<string, Piece>()
    this.rows.set(key, row)
    row.set(column, piece)
  }

  /** What is said once for every row of a table when most rows have it. */
  shorten(table: string, columns: readonly string[]): void {
    const labels = this.labels(table)
    for (const column of columns) {
      const counts = new Map<string, { piece: Piece; count: number }>()
      for (const label of labels) {
        const piece = this.rows.get(rowKey(table, label))?.get(column)
        if (piece === undefined) continue
        const coded = JSON.stringify([typeof piece, encoded(piece)])
        const entry = counts.get(coded) ?? { piece, count: 0 }
        counts.set(coded, entry)
        entry.count++
      }
      const all = [...counts.values()].sort((a, b) => b.count - a.count)
      const [most] = all
      const complete = all.reduce((sum, { count }) => sum + count, 0) === labels.length
      if (!most || most.count < 2 || !complete) continue
      this.set(table, everyRow, column, most.piece)
      const common = encoded(most.piece)
      for (const label of labels) {
        const row = this.rows.get(rowKey(table, label))
        const piece = row?.get(column)
        if (piece !== undefined && encoded(piece) === common) row?.delete(column)
      }
    }
  }

  entries(): [key: string, column: string, content: Cell][] {
    return [...this.rows].flatMap(([key, row]) =>
      [...row].map(([column, piece]): [string, string, Cell] => [key, column, encoded(piece)]),
    )
  }
}

/** A formula stands as `=` with its references as `{…}`; text that begins like one, or with `\`, after a `\`. */
function encoded(piece: Piece): Cell {
  if (typeof piece === 'string') return /^[=\\]/.test(piece) ? `\\${piece}` : piece
  if (!Array.isArray(piece)) return piece as Cell
  return piece.map((part: string | Ref) => (typeof part === 'string' ? part : `{${coded(part)}}`)).join('')
}

/** Whether two formulas are the same pieces, however they are cut. */
export const sameParts = (a: Live['parts'], b: Live['parts']): boolean => encoded(a) === encoded(b)

const coded = (ref: Ref) =>
  JSON.stringify([
    ref.tab ?? '',
    ref.table,
    ref.column,
    ref.toColumn ?? '',
    typeof ref.rows === 'string' ? ref.rows : [ref.rows.from, ref.rows.to],
  ])
    .replace(/\{/g, '\\u007b')
    .replace(/\}/g, '\\u007d')

function decoded(content: Cell): Piece {
  if (typeof content !== 'string') return content
  if (content.startsWith('\\')) return content.slice(1)
  if (!content.startsWith('=')) return content
  return content
    .split(/\{(\[[^{}]*\])\}/)
    .flatMap((part, i): (string | Ref)[] => (i % 2 ? [refOf(JSON.parse(part))] : part === '' ? [] : [part]))
}

function refOf([tab, table, column, toColumn, rows]: [string, string, string, string, 'own' | [string, string]]): Ref {
  return {
    ...(tab && { tab }),
    table,
    column,
    ...(toColumn && { toColumn }),
    rows: typeof rows === 'string' ? rows : { from: rows[0], to: rows[1] },
  }
}

/** What the last generation wrote, by tab; and how many rows of the tab Written it fills. */
export function readWritten(workbook: Workbook): { bases: Map<string, Base>; length: number } {
  const cells = workbook.tab(written.name)?.cells() ?? []
  const bases = new Map<string, Rows>()
  for (const [tab = '', key = '', column = '', content = ''] of cells.slice(1)) {
    if (key === '') continue
    const rows = bases.get(String(tab)) ?? new Map()
    bases.set(String(tab), rows)
    const row = rows.get(String(key)) ?? new Map()
    rows.set(String(key), row)
    row.set(String(column), decoded(content))
  }
  return { bases: new Map([...bases].map(([tab, rows]) => [tab, new Base(rows)])), length: cells.length }
}

/** Writes what this generation wrote; what was written on other tabs stays. */
export function writeWritten(workbook: Workbook, bases: ReadonlyMap<string, Base>, length: number): void {
  const tab = workbook.tab(written.name) ?? workbook.addTab(written.name, { hidden: true })
  const contents: Cell[][] = [Object.values(written.columns).map(({ title }) => title)]
  for (const [name, base] of bases) for (const entry of base.entries()) contents.push([name, ...entry])
  while (contents.length < length) contents.push(['', '', '', ''])
  tab.write(1, 1, { contents, formats: contents.map(() => ['General', 'General', 'General', 'General']) })
}

/** What a sheet says, as the base of the next generation; `kept` are cells that people changed, with what stood before. */
export function baseOf(
  sheet: GeneratedSheet,
  kept: ReadonlyMap<string, Piece | undefined>,
  others: readonly [table: string, label: string, column: string, piece: Piece][],
): Base {
  const base = new Base()
  for (const { name, text } of sheet.lines) base.set('heading', name, '', text)
  for (const { name, columns, rows, total } of sheet.tables) {
    for (const row of total ? [...rows, total] : rows) {
      const label = labelOf(row.cells[0] as Cell)
      columns.forEach(({ title, input }, c) => {
        if (input === 'typed') return
        const cell = row.cells[c] as Cell | Live
        const key = cellKey(name, label, title)
        const piece = kept.has(key) ? kept.get(key) : isLive(cell) ? cell.parts : cell
        if (piece !== undefined) base.set(name, label, title, piece)
      })
    }
  }
  for (const [table, label, column, piece] of others) base.set(table, label, column, piece)
  for (const { name, columns } of sheet.tables)
    base.shorten(
      name,
      columns.map(({ title }) => title),
    )
  return base
}

/** Names a cell of a sheet in a map. */
export const cellKey = (table: string, label: string, column: string) => `${table}\n${label}\n${column}`
