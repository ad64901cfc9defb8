import type { Cell } from '../../model/cell'
import { CivilDate } from '../../model/civil-date'
import type { Live, Ref } from '../../model/generated-sheet'

/** What a generation wrote: a value, or a formula in pieces. */
export type Piece = Cell | Live['parts']

/**
 * All stands as text, since what is rewritten goes through a text format, and a number that is left there would come
 * back as text: a number, day or tick after a `#`, a formula as `=` with its references as `{…}`, and text that begins
 * like one of them, or with `\`, after a `\`.
 */
export function encoded(piece: Piece): string {
  if (typeof piece === 'string') return /^[=\\#]/.test(piece) ? `\\${piece}` : piece
  if (piece instanceof CivilDate) return `#${piece.serial}`
  if (!Array.isArray(piece)) return `#${piece}`
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
  if (content.startsWith('#')) return plain(content.slice(1))
  if (!content.startsWith('=')) return content
  return content
    .split(/\{(\[[^{}]*\])\}/)
    .flatMap((part, i): (string | Ref)[] => (i % 2 ? [refOf(JSON.parse(part))] : part === '' ? [] : [part]))
}

const plain = (text: string): number | boolean => (text === 'true' || text === 'false' ? text === 'true' : Number(text))

function refOf([tab, table, column, toColumn, rows]: [string, string, string, string, 'own' | [string, string]]): Ref {
  return {
    ...(tab && { tab }),
    table,
    column,
    ...(toColumn && { toColumn }),
    rows: typeof rows === 'string' ? rows : { from: rows[0], to: rows[1] },
  }
}
