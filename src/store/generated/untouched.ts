import type { Cell } from '../../model/cell'
import type { Ref } from '../../model/generated-sheet'
import type { Standing } from './locate'
import type { Piece } from './pieces'
import { type Places, render } from './render'
import { anything, isBroken, sameFormula, sameValue } from './same'

/**
 * Whether a cell still holds what was last written there, any of `pieces`: then it is the add-on's to change. So is a
 * blank cell, and a formula that a deletion broke.
 */
export function untouched(
  pieces: readonly Piece[],
  at: { tab: string; row: number; column: number },
  { cells, formulas }: Standing,
  places: Places,
): boolean {
  const value = cells[at.row - 1]?.[at.column - 1] ?? ''
  const formula = formulas[at.row - 1]?.[at.column - 1] ?? ''
  if (value === '' && formula === '') return true
  return pieces.some((piece) => holds(piece, value, formula, at, places))
}

function holds(piece: Piece, value: Cell, formula: string, at: { tab: string; row: number }, places: Places): boolean {
  if (!Array.isArray(piece)) return formula === '' && sameValue(piece as Cell, value)
  if (formula === '') return false
  // A tab that was renamed is not found, and formulas that refer to it have followed it to its new name.
  const expected = piece.map((part: string | Ref) =>
    typeof part !== 'string' && part.tab && !places.get(part.tab)?.size ? anything : render([part], at, places),
  )
  return isBroken(formula) || (!expected.includes(undefined) && sameFormula(expected.join(''), formula))
}
