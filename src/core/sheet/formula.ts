import type { Cell } from '../../model/cell'
import type { Live, Ref } from '../../model/generated-sheet'

type Piece = string | Ref | readonly (string | Ref)[]

/** A formula in pieces: text with `;` between arguments, and references by name. */
export const parts = (texts: TemplateStringsArray, ...pieces: Piece[]): readonly (string | Ref)[] =>
  texts.flatMap((text, i) => [text, ...[pieces[i] ?? []].flat()]).filter((piece) => piece !== '')

/** A formula with what it comes to; above the limit for formulas the figure alone. */
export type Figure = (value: Cell, formula: readonly (string | Ref)[]) => Cell | Live

export const live: Figure = (value, formula) => ({ parts: formula, value })
export const valueOnly: Figure = (value) => value

/** The cell of the formula's own row in a column of its table. */
export const own =
  (table: string) =>
  (column: string): Ref => ({ table, column, rows: 'own' })

/** A criterion that only the very text of a cell meets: `*` and `?` are no wildcards here. */
export const exactly = (cell: Ref): readonly (string | Ref)[] =>
  parts`"="&SUBSTITUTE(SUBSTITUTE(${cell};"*";"~*");"?";"~?")`
