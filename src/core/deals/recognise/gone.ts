import type { Cell } from '../../../model/cell'
import { plainName } from '../../../model/plain-name'
import { plainTitle } from './plain-title'
import type { Sheet } from './sheet'

/** Titles of columns that say whether a deal is gone. */
const titles: readonly string[] = ['archivestatus', 'archived', 'isarchived', 'deleted', 'isdeleted']

/** Whether a status says that a deal is in the CRM no more. */
export const saysGone = (status: Cell): boolean => /^(?:deleted|archived)$/.test(plainName(status))

const yes = (cell: Cell) => saysGone(cell) || /^(?:true|yes|1)$/.test(plainName(cell))

/** Rows whose deals were deleted or archived in the CRM, by their status where the tab Stages says nothing of it, or by a column for that. */
export function goneIn(
  sheet: Sheet,
  status: number | undefined,
  stages: { has(plain: string): boolean },
): ReadonlySet<number> {
  const { cells, first } = sheet
  // A column that says it of every deal tells nothing: nobody exports what is gone, and nothing else.
  const tells = (column: number) => sheet.some.some((r) => !yes(cells[r]?.[column] ?? ''))
  const flags = sheet.titles.flatMap((title, c) =>
    c !== status && titles.includes(plainTitle(title)) && tells(c) ? [c] : [],
  )
  const gone = new Set<number>()
  if (!flags.length && status === undefined) return gone
  for (let r = first; r < cells.length; r++) {
    const line = cells[r] as readonly Cell[]
    const word = status === undefined ? '' : (line[status] ?? '')
    if ((saysGone(word) && !stages.has(plainName(word))) || flags.some((c) => yes(line[c] ?? ''))) gone.add(r)
  }
  return gone
}
