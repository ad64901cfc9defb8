import * as z from 'zod/mini'
import type { Cell } from '../model/cell'
import { Problem } from '../model/problem'
import { request } from './request'

/** Leads to a cell that a finding is about: a tab, a row, and a column by its title. */
export const goTo = request({
  input: () => z.object({ tab: z.string(), row: z.number().check(z.positive()), column: z.optional(z.string()) }),
  writes: false,
  run({ tab: name, row, column }, { workbook }) {
    const tab = workbook.tab(name)
    if (!tab) throw new Problem(`The tab ${name} is no longer there. Check the workbook again.`)
    tab.select(row, column === undefined ? 1 : columnTitled(column, tab.cells().slice(0, row)))
    return { tab: name, row }
  },
})

/** The column with this title in the last of these rows that has it; a generated tab holds several tables. */
function columnTitled(title: string, rows: readonly (readonly Cell[])[]): number {
  for (const line of [...rows].reverse()) {
    const at = line.findIndex((cell) => String(cell).trim() === title)
    if (at >= 0) return at + 1
  }
  return 1
}
