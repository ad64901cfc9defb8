import type { KeptTab, RowOf } from '../model/kept-tab'
import type { Workbook } from '../ports'
import { keepRows } from './keep-rows'
import type { Kept } from './kept-tabs'

/**
 * Puts rows in the place of others, from the first one on: what differs is written, rows that are left over go, rows
 * that are wanted besides are added below the last one of the tab.
 */
export function replaceRows<T extends KeptTab>(
  workbook: Workbook,
  declared: T,
  standing: readonly Kept<T>[],
  wanted: readonly RowOf<T>[],
): void {
  const keys = Object.keys(declared.columns) as (string & keyof T['columns'])[]
  const edited = standing.slice(0, wanted.length).flatMap((old, i) => {
    const values = Object.fromEntries(
      keys.flatMap((key) => (old[key] === wanted[i]?.[key] ? [] : [[key, wanted[i]?.[key]]])),
    ) as Partial<RowOf<T>>
    return Object.keys(values).length ? [{ row: old.row, values }] : []
  })
  keepRows(workbook, declared, { added: wanted.slice(standing.length) as RowOf<T>[], edited })
  const tab = workbook.tab(declared.name)
  // From the lowest up, so that the others keep their places.
  for (const { row } of [...standing.slice(wanted.length)].sort((a, b) => b.row - a.row)) tab?.deleteRows(row, 1)
}
