import type { Cell } from '../../model/cell'
import { type GeneratedSheet, labelOf } from '../../model/generated-sheet'
import type { Base } from './base'
import type { Standing } from './locate'
import type { Places } from './render'
import { untouched } from './untouched'

/** A row that was written before and no longer belongs on the sheet. */
export type GoneRow = { table: string; label: string; row: number; untouched: boolean }

/** The rows of the last generation that this one has no more, and whether somebody has written on them since. */
export function goneRows(
  sheet: GeneratedSheet,
  standing: Standing,
  base: Base,
  places: Places,
  notes: () => string[][],
): GoneRow[] {
  const gone: GoneRow[] = []
  let read: string[][] | undefined
  for (const table of sheet.tables) {
    const place = places.get(sheet.tab)?.get(table.name)
    if (!place) continue
    const wanted = new Set(
      [...table.rows, ...(table.total ? [table.total] : [])].map(({ cells: [c] }) => labelOf(c as Cell)),
    )
    const titles = new Set(place.columns.values())
    for (const label of base.labels(table.name)) {
      const row = place.rows.get(label)
      if (row === undefined || wanted.has(label)) continue
      read ??= notes()
      const line = standing.cells[row - 1] ?? []
      const ours = table.columns.every(({ title, input, fills }) => {
        const column = place.columns.get(title)
        if (column === undefined || fills) return true
        return untouched(
          input === 'typed' ? [] : base.pieces(table.name, label, title),
          { tab: sheet.tab, row, column },
          standing,
          places,
        )
      })
      const besides = line.some((cell, c) => cell !== '' && cell !== false && !titles.has(c + 1))
      const noted = read[row - 1]?.some((note) => note !== '') ?? false
      gone.push({ table: table.name, label, row, untouched: ours && !besides && !noted })
    }
  }
  return gone
}
