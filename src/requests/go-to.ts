import * as z from 'zod/mini'
import { letters } from '../model/a1'
import type { Cell } from '../model/cell'
import { plainName } from '../model/plain-name'
import { Problem } from '../model/problem'
import { request } from './request'

/** Leads to a cell that a finding is about: a tab, a row, and a column by its title. */
export const goTo = request({
  input: () => z.object({ tab: z.string(), row: z.number().check(z.positive()), column: z.optional(z.string()) }),
  writes: false,
  run({ tab: name, row, column }, { workbook }) {
    const tab = workbook.tab(name)
    if (!tab) throw new Problem(`The tab ${name} is no longer there. Check the workbook again.`)
    tab.select(row, column === undefined ? 1 : placeOf(tab.cells(), row, column))
    return { tab: name, row }
  },
})

/**
 * The column of a title, which stands in the row of the finding or in the nearest one above that has it: generated tabs
 * hold several tables. Deal tabs name columns without a title by their letter.
 */
function placeOf(cells: readonly (readonly Cell[])[], row: number, column: string): number {
  for (const line of cells.slice(0, row).reverse()) {
    const at = line.findIndex((title) => plainName(title) === plainName(column))
    if (at >= 0) return at + 1
  }
  const lettered = cells[row - 1]?.findIndex((_, at) => letters(at + 1) === column) ?? -1
  return lettered + 1 || 1
}
