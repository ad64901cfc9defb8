import { plainReaders } from '../core/deals/readers'
import { recognise } from '../core/deals/recognise'
import type { DealSource } from '../core/deals/source'
import { isOwnTab } from '../model/own-tabs'
import { type Fault, Problem } from '../model/problem'
import type { Workbook } from '../ports'

/** How many of the four things that every deal needs make a tab look like deals. */
const telling = 3

const lacks = (tab: string, missing: readonly string[]) => `${tab}: no column for the ${missing.join(', the ')}.`

/** The tabs of deals, in their order, and what is doubtful about them. A `Problem` where no tab holds deals. */
export function readDeals(workbook: Workbook): { sources: DealSource[]; doubts: Fault[] } {
  const sources: DealSource[] = []
  const doubts: Fault[] = []
  const refused: Fault[] = []
  for (const tab of workbook.tabs()) {
    if (isOwnTab(tab.name)) continue
    const cells = tab.cells()
    const titles = cells.findIndex((line) => line.some((cell) => cell !== ''))
    if (titles < 0) continue
    const found = recognise(tab.name, cells[titles] as (typeof cells)[number])
    if (!found.missing.length) {
      sources.push({ tab: tab.name, cells, first: titles + 1, at: found.at, read: plainReaders })
      doubts.push(...found.doubts)
      continue
    }
    const fault = { message: lacks(tab.name, found.missing), at: { tab: tab.name, row: titles + 1 } }
    refused.push(fault, ...found.doubts)
    if (4 - found.missing.length >= telling || found.doubts.length) doubts.push(fault, ...found.doubts)
  }
  if (!sources.length)
    throw new Problem([
      {
        message:
          'No tab holds deals that the planner can read. Every deal needs an owner, an amount, a close date, and a stage or status, each under a title in the first filled row.',
      },
      ...(refused.length ? refused : [{ message: 'There is no filled tab besides those of the planner.' }]),
    ])
  return { sources, doubts }
}
