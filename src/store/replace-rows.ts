import type { KeptTab, RowOf } from '../model/kept-tab'
import type { Workbook } from '../ports'
import { keepRows } from './keep-rows'
import type { Kept } from './kept-tabs/read'

/**
 * Puts rows in the place of others, from the first one on: what differs is written, rows that are left over go, rows
 * that are wanted besides are inserted below the last of them, so that they stay together.
 */
export function replaceRows<T extends KeptTab>(
  workbook: Workbook,
  declared: T,
  standing: readonly Kept<T>[],
  wanted: readonly RowOf<T>[],
): void {
  const keys = Object.keys(declared.columns) as (string & keyof T['columns'])[]
  const values = (of: RowOf<T> | undefined, which = keys) =>
    Object.fromEntries(which.map((key) => [key, of?.[key]])) as Partial<RowOf<T>>
  const edited = standing.slice(0, wanted.length).flatMap((old, i) => {
    const differ = keys.filter((key) => old[key] !== wanted[i]?.[key])
    return differ.length ? [{ row: old.row, values: values(wanted[i], differ) }] : []
  })
  const more = wanted.slice(standing.length)
  const last = Math.max(...standing.map(({ row }) => row))
  if (standing.length && more.length) {
    workbook.tab(declared.name)?.insertRowsAfter(last, more.length)
    edited.push(...more.map((row, i) => ({ row: last + 1 + i, values: values(row) })))
  }
  keepRows(workbook, declared, { added: standing.length ? [] : [...more], edited })
  const tab = workbook.tab(declared.name)
  // From the lowest up, so that the others keep their places.
  for (const { row } of [...standing.slice(wanted.length)].sort((a, b) => b.row - a.row)) tab?.deleteRows(row, 1)
}
