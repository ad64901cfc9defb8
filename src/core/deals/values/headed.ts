import type { Reading } from '../../../model/deal-columns'
import { isNote } from '../note'
import { blankAt, dealRows, filledFrom, type GroupsRead, readAs } from './grouped'
import type { Rows } from './reader'

/** How many deals a heading counts: `Ann (2)`, `Ann (2 records)`. */
const counted = /\s*\(\d+(?:\s+\p{L}+)?\)\s*$/u

/**
 * A column that stands on a row of its own above the deals of each group: sure where no deal has it, there are several
 * such rows, and the first is above all deals. Undefined where the rows do not read so.
 */
export function headed(
  { cells, first }: { cells: Rows; first: number },
  column: number,
  chosen: Reading | undefined,
): GroupsRead | undefined {
  let standing = 0
  for (let r = first; r < cells.length; r++) if (!blankAt(cells, r, column)) standing++
  if (standing * 3 > (cells.length - first) * 2) return undefined
  const rows = dealRows(cells, first)
  const own = rows.filter((r) => !blankAt(cells, r, column)).length
  if (own * 10 > rows.length) return undefined
  const [top = 0, bottom = 0] = [rows[0], rows[rows.length - 1]]
  const deals = new Set(rows)
  const headings: number[] = []
  for (let r = first; r < bottom; r++)
    if (!deals.has(r) && !blankAt(cells, r, column) && !cells[r]?.some(isNote)) headings.push(r)
  if (!headings.length) return undefined
  const settled = own === 0 && headings.length > 1 && (headings[0] as number) < top ? 'first of group' : undefined
  return readAs({ couldRead: settled ? [] : ['first of group', 'every row'], readsAs: settled }, chosen, cells, () =>
    filledFrom(
      [...rows, ...headings].sort((a, b) => a - b),
      cells,
      column,
      (heading) => String(heading).replace(counted, '').trim(),
    ),
  )
}
