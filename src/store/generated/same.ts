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

/** Whether people see the same in two cells: a sheet's own sums stray in the last digits. */
export function showsSame(a: Cell, b: Cell): boolean {
  const [x, y] = [plain(a), plain(b)]
  return typeof x === 'number' && typeof y === 'number' ? abs(x - y) <= 1e-9 * max(abs(x), abs(y), 1) : sameValue(a, b)
}

const plain = (cell: Cell) => (cell instanceof CivilDate ? cell.serial : cell)

/** Stands in a formula for a reference that can be any. */
export const anything = '\u0000'

/**
 * Whether a formula says what is expected: separators, spaces and case outside of texts make no difference.
 * `expected` may hold `anything`.
 */
export function sameFormula(expected: string, formula: string): boolean {
  if (expected === formula) return true
  const [pattern, found] = [bare(expected), bare(formula)]
  if (!pattern.includes(anything)) return pattern === found
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.split(anything).join('.+?')}$`, 's').test(found)
}

/** A formula without what makes no difference. */
export const bare = (formula: string) =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 ? part : part.replace(/\s+/g, '').replace(/;/g, ',').toUpperCase()))
    .join('')

/** Whether a formula of ours was broken by a deletion. */
export const isBroken = (formula: string): boolean => formula.includes('#REF!')
