import type { KeptTab, RowOf } from '../../model/kept-tab'
import type { Workbook } from '../../ports'
import { type Formats, linesOf } from './lines'
import { fillTab } from './make'
import { allPlaces } from './places'

/**
 * Adds rows below the last one of a tab, which is made where it is missing; `formats` stand in for those of its columns.
 * What stands in the row `from` and below gives way to them.
 */
export function appendRows<T extends KeptTab>(
  workbook: Workbook,
  declared: T,
  rows: readonly Partial<RowOf<T>>[],
  formats: Formats<T> = {},
  from?: number,
): void {
  if (!rows.length) return
  const tab = workbook.tab(declared.name)
  const cells = tab?.cells() ?? []
  const [titles] = cells
  if (!tab || !titles) {
    fillTab(tab ?? workbook.addTab(declared.name), declared, rows, formats)
    return
  }
  const start = from ?? cells.length + 1
  const all = [...rows, ...new Array<Partial<RowOf<T>>>(Math.max(0, cells.length + 1 - start - rows.length)).fill({})]
  const at = allPlaces(declared, titles)
  const [first, last] = [Math.min(...Object.values<number>(at)), Math.max(...Object.values<number>(at))]
  const lines = linesOf(declared, all, at, titles.length, formats)
  // What people keep beside the columns stays.
  const ours = <V>(rows: V[][]) => rows.map((line) => line.slice(first, last + 1))
  tab.write(start, first + 1, { contents: ours(lines.contents), formats: ours(lines.formats) })
}
