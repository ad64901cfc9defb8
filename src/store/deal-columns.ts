import type { Decision } from '../core/deals/recognise/decisions'
import { type Field, fields } from '../model/deal'
import { dealColumns } from '../model/deal-columns'
import { isOwnTab } from '../model/own-tabs'
import { plainName } from '../model/plain-name'
import type { Fault } from '../model/problem'
import type { Tab, Workbook } from '../ports'
import { readTab } from './kept-tabs/read'

const fieldOf = new Map(Object.entries(fields).map(([field, title]) => [title as string, field as Field]))

/** What people decided about their deal tabs, by the plain name of the tab, and rows about tabs that are none. */
export function readDealColumns(
  workbook: Workbook,
  tabs: readonly Tab[],
): { decisions: Map<string, Decision[]>; faults: Fault[] } {
  const { rows, faulty, faults } = readTab(workbook, dealColumns)
  const decisions = new Map<string, Decision[]>(tabs.map(({ name }) => [plainName(name), []]))
  const strays: Fault[] = []
  const all = [
    ...rows.map((row) => ({ ...row, readable: true })),
    ...faulty.map((row) => ({ ...row, readable: false })),
  ]
  for (const { tab = '', field, column = '', readsAs, row, readable } of all.sort((a, b) => a.row - b.row)) {
    const about = decisions.get(plainName(tab))
    about?.push({ row, field: field && fieldOf.get(field), column, readsAs, readable })
    if (about || plainName(tab) === '') continue
    const what = isOwnTab(tab) ? 'which is a tab of the planner, never one of deals' : 'expected the name of a tab'
    strays.push({
      message: `${dealColumns.name}, row ${row}, ${dealColumns.columns.tab.title}: found "${tab}", ${what}.`,
      at: { tab: dealColumns.name, row, column: dealColumns.columns.tab.title },
    })
  }
  return { decisions, faults: [...faults, ...strays] }
}
