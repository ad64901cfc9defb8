import type { Reading } from '../../../model/deal-columns'
import { blankAt, dealRows, filledFrom, type GroupsRead, readAs } from './grouped'
import type { Rows } from './reader'

/**
 * A column whose groups start anew in every group of a column around them, such as the stages of each owner: sure where
 * each outer group begins with one, none comes back within it, and at least half of the deals lack it. `plain` are the
 * rows as they stand, `cells` those with the outer column filled in. Undefined where the rows do not read so.
 */
export function nested(
  { plain, cells, first }: { plain: Rows; cells: Rows; first: number },
  column: number,
  outer: number,
  chosen: Reading | undefined,
): GroupsRead | undefined {
  const rows = dealRows(plain, first)
  const met = new Set<string>()
  let lacking = 0
  let from = first
  for (const r of rows) {
    let begins = false
    for (; from <= r; from++) begins ||= !blankAt(plain, from, outer)
    if (begins) met.clear()
    const value = String(plain[r]?.[column] ?? '').trim()
    if (value === '' && begins) return undefined
    if (value === '') lacking++
    else if (met.has(value)) return { cells, couldRead: [], readsAs: 'every row' }
    met.add(value)
  }
  if (!lacking) return undefined
  const settled = lacking * 2 >= rows.length ? 'first of group' : undefined
  return readAs({ couldRead: settled ? [] : ['every row', 'first of group'], readsAs: settled }, chosen, cells, () =>
    filledFrom(rows, cells, column),
  )
}
