import type { Cell } from '../../model/cell'
import type { DealSource } from './source'

/** How people and systems write that there is nothing to write. */
const nothing = /^\s*(?:[-–—]+|n\/?a)?\s*$/i

/**
 * The day that a deal counts on, in days since 1899-12-30; NaN where it can't be read. A won or lost deal counts on its
 * closed date, or on its close date where it has none.
 */
export function closeDay(
  line: readonly Cell[],
  { at, read }: Pick<DealSource, 'at' | 'read'>,
  closed: boolean,
): number {
  const cell = closed ? closedCell(line, at) : ''
  if (cell !== '') return read.closedDate(cell)
  return at.closeDate === undefined ? Number.NaN : read.closeDate(line[at.closeDate] ?? '')
}

/** What a row says of the day on which its deal was closed; '' where that is nothing. */
export function closedCell(line: readonly Cell[], { closedDate }: DealSource['at']): Cell {
  const cell = closedDate === undefined ? '' : (line[closedDate] ?? '')
  return typeof cell === 'string' && nothing.test(cell) ? '' : cell
}
