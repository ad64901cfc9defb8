import { isSheetError } from '../../model/cell'
import type { Rows } from './each'
import { isBlank } from './kind'

const isTitle = (content: unknown) => typeof content === 'string' && !isSheetError(content)

/** A figure that is kept as text, such as "0" or "5%". */
const isFigure = (content: unknown) => typeof content === 'string' && /^\P{L}*\d\P{L}*$/u.test(content)

/**
 * The rows of a table that hold something, each with its number counted from the range's top. A first one whose filled
 * cells are all text is titles, and left out; but not where all are figures, lest a tier that is text be lost in silence.
 */
export function filledRows(cells: Rows): { row: number; cells: readonly unknown[] }[] {
  const filled = cells.map((line, i) => ({ row: i + 1, cells: line })).filter((line) => !line.cells.every(isBlank))
  const first = filled[0]?.cells.filter((content) => !isBlank(content)) ?? []
  return first.every(isTitle) && !first.every(isFigure) ? filled.slice(1) : filled
}
