import type { Cell } from '../../model/cell'
import { type GeneratedSheet, isLive, type Live, labelOf } from '../../model/generated-sheet'
import { Base, cellKey } from './base'
import type { Piece } from './pieces'
import { type Places, renders } from './render'

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
      columns.forEach(({ title, input, fills }, c) => {
        const cell = row.cells[c] as Cell | Live
        if (fills || (input === 'typed' && !isLive(cell))) return
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
