import { isSheetError } from '../../model/cell'
import type { Rows } from './each'
import { isBlank } from './kind'

const isTitle = (content: unknown) => typeof content === 'string' && !isSheetError(content)

/**
 * The rows of a table that hold something, each with its number counted from the range's top. A first one whose filled
 * cells are all text is titles, and left out.
 */
export function filledRows(cells: Rows): { row: number; cells: readonly unknown[] }[] {
  const filled = cells.map((line, i) => ({ row: i + 1, cells: line })).filter((line) => !line.cells.every(isBlank))
  const titles = filled[0]?.cells.every((content) => isBlank(content) || isTitle(content))
  return titles ? filled.slice(1) : filled
}
