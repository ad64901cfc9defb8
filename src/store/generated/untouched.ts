import type { Standing } from './locate'
import { type Places, render } from './render'
import { isBroken, sameFormula, sameValue } from './same'
import type { Piece } from './written'

/**
 * Whether a cell still holds what was last written there: then it is the add-on's to change. A blank cell that nothing
 * is known of is too, and so is a formula that a deletion broke.
 */
export function untouched(
  base: Piece | undefined,
  at: { tab: string; row: number; column: number },
  { cells, formulas }: Standing,
  places: Places,
): boolean {
  const value = cells[at.row - 1]?.[at.column - 1] ?? ''
  const formula = formulas[at.row - 1]?.[at.column - 1] ?? ''
  if (base === undefined) return value === '' && formula === ''
  if (!Array.isArray(base)) return formula === '' && sameValue(base as Exclude<Piece, readonly unknown[]>, value)
  if (formula === '') return false
  const expected = render(base, at, places)
  return isBroken(formula) || (expected !== undefined && sameFormula(expected, formula))
}
