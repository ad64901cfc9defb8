import type { Cell, Content } from '../../model/cell'
import {
  type GeneratedSheet,
  isLive,
  type Live,
  labelOf,
  type SheetRow,
  type SheetTable,
} from '../../model/generated-sheet'
import { type Base, cellKey } from './base'
import type { Standing } from './locate'
import { type Piece, sameParts } from './pieces'
import type { Writable } from './rectangles'
import { type Places, render } from './render'
import { grownTables, movedRow, type Restructure } from './restructure'
import { isBroken, sameFormula, sameValue, showsSame } from './same'
import { untouched } from './untouched'

/** A cell that somebody changed, so that it was left as it is: `from` is the row where it stands before rows move, `row` the one after. */
export type Kept = { table: string; label: string; column: string; from: number; row: number; whatIf: boolean }

export type Merged = {
  cells: Writable<Content>[]
  kept: Kept[]
  /** By `cellKey`: what the base says of the kept cells. */
  bases: Map<string, Piece | undefined>
  /** The rows that will show something else. */
  changedRows: Set<number>
}

type Around = {
  standing: Standing
  base: Base
  /** Where tables stand, and where they will once rows are deleted and inserted. */
  before: Places
  after: Places
  change: Restructure
}

/** What is known of all cells of a tab. */
type OnTab = Around & { grown: ReadonlySet<string> }

/** What each cell of the rows that stand is to hold: unless somebody changed it since it was last written. */
export function merge(sheet: GeneratedSheet, around: Around): Merged {
  const merged: Merged = { cells: [], kept: [], bases: new Map(), changedRows: new Set() }
  const places = around.before.get(sheet.tab)
  const grown = new Set(places && grownTables(places, around.change))
  for (const table of sheet.tables) {
    const place = places?.get(table.name)
    if (!place) continue
    for (const row of table.total ? [...table.rows, table.total] : table.rows) {
      const at = place.rows.get(labelOf(row.cells[0] as Cell))
      if (at !== undefined) mergeRow(sheet.tab, table, row, at, { ...around, grown }, merged)
    }
  }
  return merged
}

function mergeRow(
  tab: string,
  table: SheetTable,
  row: SheetRow,
  standingRow: number,
  { standing, base, before, after, change, grown }: OnTab,
  merged: Merged,
): void {
  const label = labelOf(row.cells[0] as Cell)
  const place = before.get(tab)?.get(table.name)
  const to = movedRow(standingRow, change) as number
  table.columns.forEach(({ title, format, input, fills }, c) => {
    const column = place?.columns.get(title)
    const cell = row.cells[c] as Cell | Live
    // Of what people type only the total is ours.
    if (column === undefined || fills || (input === 'typed' && !isLive(cell))) return
    const old = base.at(table.name, label, title)
    const formula = standing.formulas[standingRow - 1]?.[column - 1] ?? ''
    const value = standing.cells[standingRow - 1]?.[column - 1] ?? ''
    // Somebody may have typed just what belongs there.
    const rendered = isLive(cell) ? render(cell.parts, { tab, row: standingRow }, before) : undefined
    const agrees = isLive(cell)
      ? rendered !== undefined && sameFormula(rendered, formula)
      : formula === '' && sameValue(cell, value)
    if (
      !agrees &&
      !untouched(base.pieces(table.name, label, title), { tab, row: standingRow, column }, standing, before)
    ) {
      merged.bases.set(cellKey(table.name, label, title), old)
      merged.kept.push({
        table: table.name,
        label,
        column: title,
        from: standingRow,
        row: to,
        whatIf: input === 'what-if',
      })
      return
    }
    if (!showsSame(isLive(cell) ? cell.value : cell, value)) merged.changedRows.add(to)
    const wanted = isLive(cell) ? render(cell.parts, { tab, row: to }, after) : undefined
    const content: Content = wanted === undefined ? (isLive(cell) ? cell.value : cell) : { formula: wanted }
    merged.cells.push({
      row: to,
      column,
      content,
      kind: (row.formats?.[c] ?? format) === '@' ? 'text' : 'figure',
      changed:
        wanted === undefined
          ? formula !== '' || !sameValue(content as Cell, value)
          : rendered === undefined || base.brokenOff || isNew(cell as Live, old, formula, grown),
    })
  })
}

/**
 * Whether a formula must be written, also where somebody emptied its cell: the sheet itself keeps up with rows that move, but not with ranges of the tables
 * (`grown`) that rows joined or left.
 */
function isNew({ parts }: Live, old: Piece | undefined, formula: string, grown: ReadonlySet<string>): boolean {
  if (formula === '' || !Array.isArray(old) || isBroken(formula) || !sameParts(parts, old)) return true
  return parts.some(
    (part) =>
      typeof part !== 'string' &&
      grown.has(part.table) &&
      (part.rows === 'body' || (typeof part.rows === 'object' && part.rows.from !== part.rows.to)),
  )
}
