import * as z from 'zod/mini'
import { Problem } from '../model/problem'
import { request } from './request'

/** Leads to a cell that a finding is about: a tab, a row, and a column by its title. */
export const goTo = request({
  input: () => z.object({ tab: z.string(), row: z.number().check(z.positive()), column: z.optional(z.string()) }),
  writes: false,
  run({ tab: name, row, column }, { workbook }) {
    const tab = workbook.tab(name)
    if (!tab) throw new Problem(`The tab ${name} is no longer there. Check the workbook again.`)
    const at = column === undefined ? -1 : (tab.cells()[0] ?? []).findIndex((title) => String(title).trim() === column)
    tab.select(row, at + 1 || 1)
    return { tab: name, row }
  },
})
