import type { Cell } from '../../model/cell'
import { CivilDate } from '../../model/civil-date'

const { abs, max } = Math

/** Whether two cells hold the same, whatever their number formats: a date is also its serial number. */
export function sameValue(a: Cell, b: Cell): boolean {
  if (a === b) return true
  const [x, y] = [plain(a), plain(b)]
  if (typeof x !== 'number' || typeof y !== 'number') return x === y
  // A sheet keeps 15 digits.
  return abs(x - y) <= 1e-14 * max(abs(x), abs(y))
}

const plain = (cell: Cell) => (cell instanceof CivilDate ? cell.serial : cell)

/** Whether two formulas say the same: separators, spaces and case outside of texts make no difference. */
export const sameFormula = (a: string, b: string): boolean => a === b || bare(a) === bare(b)

const bare = (formula: string) =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 ? part : part.replace(/\s+/g, '').replace(/;/g, ',').toUpperCase()))
    .join('')

/** Whether a formula of ours was broken by a deletion. */
export const isBroken = (formula: string): boolean => formula.includes('#REF!')
