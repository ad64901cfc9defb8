import type { Cell } from '../../model/cell'
import { encoded, type Piece } from './pieces'

/** By row key, `table/label`, and column. */
export type Rows = Map<string, Map<string, Piece>>

const rowKey = (table: string, label: string) => `${table}/${label}`
const everyRow = '*'

/** No name of a table has a slash in it. */
const parted = (key: string): [table: string, label: string] => {
  const slash = key.indexOf('/')
  return [key.slice(0, slash), key.slice(slash + 1)]
}

/** What generations that were broken off were about to write, by row key and column; a cell may hold any of it. */
export type Planned = Map<string, Map<string, Piece[]>>

type Entry = [key: string, column: string, content: Cell]

/** What the last generation wrote on one tab, and what later ones that were broken off may have written. */
export class Base {
  constructor(
    private readonly rows: Rows = new Map(),
    private readonly planned: Planned = new Map(),
  ) {}

  /** Whether a generation was broken off, so that some cells hold the next. */
  get brokenOff(): boolean {
    return this.planned.size > 0
  }

  /** Undefined for what was not written. */
  at(table: string, label: string, column: string): Piece | undefined {
    const own = this.rows.get(rowKey(table, label))
    return own && (own.get(column) ?? this.rows.get(rowKey(table, everyRow))?.get(column))
  }

  /** All that the add-on may have left in a cell. */
  pieces(table: string, label: string, column: string): Piece[] {
    const piece = this.at(table, label, column)
    const planned = this.planned.get(rowKey(table, label))?.get(column) ?? []
    return piece === undefined ? planned : [piece, ...planned]
  }

  /** The labels of all rows of a table. */
  labels(table: string): string[] {
    const start = rowKey(table, '')
    return [...new Set([...this.rows.keys(), ...this.planned.keys()])]
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

  entries(): Entry[] {
    return [...this.rows].flatMap(([key, row]) =>
      [...row].map(([column, piece]): Entry => [key, column, encoded(piece)]),
    )
  }

  plannedEntries(): Entry[] {
    return [...this.planned].flatMap(([key, row]) =>
      [...row].flatMap(([column, pieces]) => pieces.map((piece): Entry => [key, column, encoded(piece)])),
    )
  }

  /** What this says otherwise than another base, cell by cell. */
  beyond(other: Base): Entry[] {
    return [...this.rows].flatMap(([key, row]) => {
      const [table, label] = parted(key)
      if (label === everyRow) return []
      const common = this.rows.get(rowKey(table, everyRow)) ?? new Map<string, Piece>()
      return [...new Map([...common, ...row])].flatMap(([column, shared]): Entry[] => {
        const piece = row.get(column) ?? shared
        const known = other.at(table, label, column)
        const same = known !== undefined && typeof known === typeof piece && encoded(known) === encoded(piece)
        return same ? [] : [[key, column, encoded(piece)]]
      })
    })
  }
}

/** Names a cell of a sheet in a map. */
export const cellKey = (table: string, label: string, column: string) => `${table}\n${label}\n${column}`
