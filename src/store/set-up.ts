import { adjustments } from '../model/adjustment'
import type { Content } from '../model/cell'
import type { Column } from '../model/column'
import { goals } from '../model/goal'
import type { KeptTab } from '../model/kept-tab'
import { people } from '../model/person'
import { plans, rates } from '../model/plan'
import { planChecks } from '../model/plan-check'
import { ramps } from '../model/ramp'
import { settings, settingsTab } from '../model/settings'
import { stages } from '../model/stage'
import type { Workbook } from '../ports'
import { ensureTab } from './kept-tabs/make'

const needed: readonly KeptTab[] = [settingsTab, people, stages, plans, rates, planChecks, ramps, goals, adjustments]

/** Makes the kept tabs that are missing and gives their names; what is there stays as it is. */
export function setUp(workbook: Workbook): string[] {
  const missing = needed.filter((tab) => !workbook.tab(tab.name))
  for (const tab of missing) {
    ensureTab(workbook, tab)
    if (tab === settingsTab) listSettings(workbook)
  }
  return missing.map((tab) => tab.name)
}

/** Every setting with what holds by default, so that people see what there is to change. */
function listSettings(workbook: Workbook): void {
  const tab = workbook.tab(settingsTab.name)
  const rows = Object.values(settings) as { column: Column<unknown>; standard: unknown }[]
  tab?.write(2, 1, {
    contents: rows.map(({ column, standard }): Content[] => [
      column.title,
      // Blank, it is the only currency of the deals.
      column === settings.currency.column ? '' : column.write(standard),
    ]),
    formats: rows.map(({ column }) => ['@', column.format]),
    notes: rows.map(({ column }) => [column.note, '']),
  })
  rows.forEach(({ column }, i) => {
    if (column.choices) tab?.dropdown(i + 2, 2, 1, column.choices)
  })
}
