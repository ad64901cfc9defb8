import type { Cell } from '../../../model/cell'
import { plainName } from '../../../model/plain-name'
import { isClosed } from '../stages'
import type { Rows } from '../values/reader'

/** The stage that an archived deal is taken to be in. */
const lost = 'Lost'

/**
 * The rows with archived deals as lost ones, for a CRM that keeps them in the stage where they were and tells it in a
 * column of its own; and how many they are. Deals whose stage is won or lost already stay what they are.
 */
export function archivedAsLost(
  cells: Rows,
  first: number,
  { active, stage }: { active: number; stage: number },
): { cells: Rows; count: number } {
  const archived = (line: readonly Cell[]) =>
    /^(?:false|0)$/.test(plainName(line[active] ?? '')) &&
    plainName(line[stage] ?? '') !== '' &&
    !isClosed(String(line[stage]))
  const count = cells.filter((line, r) => r >= first && archived(line)).length
  if (!count) return { cells, count }
  const withLost = (line: readonly Cell[]) => line.map((cell, c) => (c === stage ? lost : cell))
  return { cells: cells.map((line, r) => (r >= first && archived(line) ? withLost(line) : line)), count }
}
