import { letters } from '../../model/a1'
import type { Ref } from '../../model/generated-sheet'

/** Where a table stands on its tab; rows and columns count from 1. */
export type Place = {
  /** The row of its titles. */
  header: number
  /** Its columns by title. */
  columns: Map<string, number>
  /** Its rows by label, the total among them. */
  rows: Map<string, number>
  /** The first and last row between titles and total, rows that people put in between included; undefined for none. */
  body: { first: number; last: number } | undefined
}

/** The tables of all generated tabs at hand, by tab and name. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, Place>>

/**
 * A formula for the cell of a row, from its pieces. Undefined where something that it refers to is not on the sheet.
 * References to the own row are relative, so that people can sort; all others are absolute.
 */
export function render(
  parts: readonly (string | Ref)[],
  at: { tab: string; row: number },
  places: Places,
): string | undefined {
  let formula = ''
  for (const part of parts) {
    const text = typeof part === 'string' ? part : reference(part, at, places)
    if (text === undefined) return undefined
    formula += text
  }
  return formula
}

/** Whether all that a formula refers to is on the sheet: otherwise its figure is written in its place. */
export const renders = (parts: readonly (string | Ref)[], tab: string, places: Places): boolean =>
  parts.every((part) => typeof part === 'string' || reference(part, { tab, row: 1 }, places) !== undefined)

function reference(ref: Ref, at: { tab: string; row: number }, places: Places): string | undefined {
  const tab = ref.tab ?? at.tab
  const place = places.get(tab)?.get(ref.table)
  const column = place?.columns.get(ref.column)
  const toColumn = place?.columns.get(ref.toColumn ?? ref.column)
  if (!place || column === undefined || toColumn === undefined) return undefined
  const sheet = tab === at.tab ? '' : `'${tab.replace(/'/g, "''")}'!`
  const [left, right] = [letters(column), letters(toColumn)]
  if (ref.rows === 'own') return `${sheet}${left}${at.row}${left === right ? '' : `:${right}${at.row}`}`
  if (ref.rows === 'column') return `${sheet}$${left}:$${right}`
  const first = ref.rows === 'body' ? (place.body?.first ?? place.header) : place.rows.get(ref.rows.from)
  const last = ref.rows === 'body' ? (place.body?.last ?? place.header) : place.rows.get(ref.rows.to)
  if (first === undefined || last === undefined) return undefined
  const from = `${sheet}$${left}$${first}`
  return first === last && left === right ? from : `${from}:$${right}$${last}`
}
