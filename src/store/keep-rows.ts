import type { Column } from '../model/column'
import type { KeptTab, RowOf } from '../model/kept-tab'
import type { Workbook } from '../ports'
import { allPlaces, appendRows } from './kept-tabs'

/** A row to be kept: in place where it stands already, below the last one where it does not. */
export type ToKeep<T extends KeptTab> = { row: number | undefined; values: Partial<RowOf<T>> }

/** Throws a `Problem` where a tab lacks a title: asked before the first of several tabs is written. */
export function checkTitles(workbook: Workbook, declared: KeptTab): void {
  const tab = workbook.tab(declared.name)
  if (tab) allPlaces(declared, tab.cells()[0] ?? [])
}

/**
 * Keeps rows in a tab, which is made where it is missing. Of rows that stand only these columns are written, `keys`;
 * neighbours go together.
 */
export function keepRows<T extends KeptTab>(
  workbook: Workbook,
  declared: T,
  rows: readonly ToKeep<T>[],
  keys: readonly (string & keyof T['columns'])[],
): void {
  const tab = workbook.tab(declared.name)
  const standing = rows.flatMap(({ row, values }) => (row === undefined ? [] : [{ row, values }]))
  if (tab && standing.length) {
    const at = allPlaces(declared, tab.cells()[0] ?? [])
    for (const run of runs(standing))
      for (const key of keys) {
        const column = declared.columns[key] as Column<unknown>
        tab.write(run[0]?.row as number, at[key] + 1, {
          contents: run.map(({ values }) => [column.write(values[key])]),
          formats: run.map(() => [column.format]),
        })
      }
  }
  const added = rows.filter(({ row }) => row === undefined).map(({ values }) => values)
  appendRows(workbook, declared, added)
}

/** Rows in groups of neighbours. */
function runs<R extends { row: number }>(rows: readonly R[]): R[][] {
  const groups: R[][] = []
  for (const one of [...rows].sort((a, b) => a.row - b.row)) {
    const last = groups[groups.length - 1]
    if (last?.[last.length - 1]?.row === one.row - 1) last.push(one)
    else groups.push([one])
  }
  return groups
}
