import type { Cell } from '../../../model/cell'
import type { Reading } from '../../../model/deal-columns'
import { isNote } from '../note'
import type { Rows } from './reader'

const ways = ['first of group', 'every row'] as const
type Grouping = (typeof ways)[number]

/** How groups are read, and the rows with each group in all of its rows once that is certain or said. */
export type GroupsRead = { cells: Rows; couldRead: readonly Grouping[]; readsAs: Grouping | undefined }

const isBlank = (cell: Cell | undefined) => String(cell ?? '').trim() === ''

export const blankAt = (cells: Rows, row: number, column: number): boolean => isBlank(cells[row]?.[column])

/** Rows of deals below the titles: neither totals nor notes, nor rows of a sum or two and nothing else. */
export function dealRows(cells: Rows, first: number): number[] {
  const filled = cells.map((line) => line.filter((cell) => !isBlank(cell) && cell !== false).length)
  const widest = filled.reduce((most, count, r) => (r < first ? 0 : Math.max(most, count)), 0)
  const rows: number[] = []
  for (let r = first; r < cells.length; r++) {
    const count = filled[r] as number
    if (count > 0 && count * 3 >= widest && !(cells[r] as readonly Cell[]).some(isNote)) rows.push(r)
  }
  return rows
}

/**
 * An owner or a stage that stands on the first row of its group only: sure where most rows lack it, there are several
 * groups, none comes back later, and the rows show that they are groups: a subtotal ends each, or `grouping` says that
 * the CRM groups by this column and there are three at least. Deals without an owner look the same otherwise. `cells`
 * are the rows with it filled in, or the same rows where it stands on every one, and as long as it has to be asked.
 */
export function grouped(cells: Rows, first: number, column: number, chosen?: Reading, grouping = false): GroupsRead {
  const { couldRead, settled } = told(cells, first, column, grouping)
  return readAs({ couldRead, readsAs: settled }, chosen, cells, () => filledFrom(dealRows(cells, first), cells, column))
}

/** As a person chose, else as the rows settle it. */
export function readAs(
  { couldRead, readsAs: settled }: Omit<GroupsRead, 'cells'>,
  chosen: Reading | undefined,
  cells: Rows,
  filled: () => Rows,
): GroupsRead {
  const readsAs = ways.find((way) => way === chosen) ?? settled
  return { cells: readsAs === 'first of group' ? filled() : cells, couldRead, readsAs }
}

function told(
  cells: Rows,
  first: number,
  column: number,
  grouping: boolean,
): { couldRead: Grouping[]; settled: Grouping | undefined } {
  // Most columns stand on every row, or repeat themselves from row to row, and cost no more than these looks.
  let gap = first
  while (gap < cells.length && !isBlank(cells[gap]?.[column])) gap++
  if (gap >= cells.length) return { couldRead: [], settled: undefined }
  for (let r = first + 1; r < cells.length; r++)
    if (!isBlank(cells[r]?.[column]) && cells[r]?.[column] === cells[r - 1]?.[column])
      return { couldRead: [], settled: 'every row' }
  const rows = dealRows(cells, first)
  const values = rows.map((r) => String(cells[r]?.[column] ?? '').trim())
  const standing = values.filter((value) => value !== '')
  const lacking = values.length - standing.length
  if (!lacking || !standing.length) return { couldRead: [], settled: undefined }
  const mostLack = lacking > standing.length
  const comesBack = new Set(standing).size < standing.length
  if (values[0] === '' || (comesBack && !mostLack)) return { couldRead: [], settled: 'every row' }
  const starts = rows.filter((_, i) => i > 0 && values[i] !== '')
  const isDeal = new Set(rows)
  const ended = (r: number) => !isDeal.has(r - 1) && !cells[r - 1]?.every(isBlank)
  const shown = (grouping && standing.length > 2) || starts.every(ended)
  if (mostLack && !comesBack && standing.length > 1 && shown) return { couldRead: [], settled: 'first of group' }
  return { couldRead: mostLack ? [...ways] : [...ways].reverse(), settled: undefined }
}

/** The rows with the value of the group in each of `among`, as it is written or as `named`. */
export function filledFrom(
  among: readonly number[],
  cells: Rows,
  column: number,
  named: (heading: Cell) => Cell = (heading) => heading,
): Rows {
  const rows = [...cells]
  let group: Cell = ''
  for (const r of among) {
    const line = cells[r] as readonly Cell[]
    if (!isBlank(line[column])) group = named(line[column] as Cell)
    else rows[r] = Object.assign([...line], { [column]: group })
  }
  return rows
}
