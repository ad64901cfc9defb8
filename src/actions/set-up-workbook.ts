import { goals } from '../model/goal'
import { people } from '../model/person'
import { plans, rates } from '../model/plan'
import { settingsTab } from '../model/settings'
import { stages } from '../model/stage'
import { ensureTab } from '../store/kept-tabs'
import type { Action } from './action'

const needed = [settingsTab, people, stages, plans, rates, goals]

/** Makes the tabs that are missing; what is there stays as it is. */
export const setUpWorkbook: Action = {
  label: 'Set up workbook',
  writes: true,
  run({ workbook, screen }) {
    const missing = needed.filter((tab) => !workbook.tab(tab.name))
    for (const tab of missing) ensureTab(workbook, tab)
    screen.toast(
      missing.length
        ? `Made the tabs ${missing.map((tab) => tab.name).join(', ')}. Point at a title to read what belongs there.`
        : 'Every tab is there already. Nothing was changed.',
    )
  },
}
