import type { Cell } from '../../model/cell'
import { type GeneratedSheet, isLive, type Live, labelOf } from '../../model/generated-sheet'
import { encoded, type Piece } from './pieces'
import { type Places, renders } from './render'

/** By row key, `table/label`, and column. */
export type Rows = Map<string, Map<string, Piece>>

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

/** What a sheet says, as the base of the next generation; `kept` are cells that people changed, with what stood before. `places` is where tables stand then. */
export function baseOf(
  sheet: GeneratedSheet,
  kept: ReadonlyMap<string, Piece | undefined>,
  others: readonly [table: string, label: string, column: string, piece: Piece][],
  places: Places,
): Base {
  const base = new Base()
  const written = ({ parts, value }: Live): Piece => (renders(parts, sheet.tab, places) ? parts : value)
  for (const { name, text } of sheet.lines) base.set('heading', name, '', text)
  for (const { name, columns, rows, total } of sheet.tables) {
    for (const row of total ? [...rows, total] : rows) {
      const label = labelOf(row.cells[0] as Cell)
      columns.forEach(({ title, input }, c) => {
        const cell = row.cells[c] as Cell | Live
        if (input === 'typed' && !isLive(cell)) return
        const key = cellKey(name, label, title)
        const piece = kept.has(key) ? kept.get(key) : isLive(cell) ? written(cell) : cell
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
