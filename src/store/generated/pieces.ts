import type { Cell } from '../../model/cell'
import type { Live, Ref } from '../../model/generated-sheet'

/** What a generation wrote: a value, or a formula in pieces. */
export type Piece = Cell | Live['parts']

/** A formula stands as `=` with its references as `{…}`; text that begins like one, or with `\`, after a `\`. */
export function encoded(piece: Piece): Cell {
  if (typeof piece === 'string') return /^[=\\]/.test(piece) ? `\\${piece}` : piece
  if (!Array.isArray(piece)) return piece as Cell
  return piece.map((part: string | Ref) => (typeof part === 'string' ? part : `{${coded(part)}}`)).join('')
}

/** Whether two formulas are the same pieces, however they are cut. */
export const sameParts = (a: Live['parts'], b: Live['parts']): boolean => encoded(a) === encoded(b)

const coded = (ref: Ref) =>
  JSON.stringify([
    ref.tab ?? '',
    ref.table,
    ref.column,
    ref.toColumn ?? '',
    typeof ref.rows === 'string' ? ref.rows : [ref.rows.from, ref.rows.to],
  ])
    .replace(/\{/g, '\\u007b')
    .replace(/\}/g, '\\u007d')

/** What was encoded so. */
export function decoded(content: Cell): Piece {
  if (typeof content !== 'string') return content
  if (content.startsWith('\\')) return content.slice(1)
  if (!content.startsWith('=')) return content
  return content
    .split(/\{(\[[^{}]*\])\}/)
    .flatMap((part, i): (string | Ref)[] => (i % 2 ? [refOf(JSON.parse(part))] : part === '' ? [] : [part]))
}

function refOf([tab, table, column, toColumn, rows]: [string, string, string, string, 'own' | [string, string]]): Ref {
  return {
    ...(tab && { tab }),
    table,
    column,
    ...(toColumn && { toColumn }),
    rows: typeof rows === 'string' ? rows : { from: rows[0], to: rows[1] },
  }
}
