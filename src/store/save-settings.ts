import { type Cell, found } from '../model/cell'
import { type Column, Expected } from '../model/column'
import { type Fault, Problem } from '../model/problem'
import { type SettingKey, settings, settingsTab } from '../model/settings'
import type { Workbook } from '../ports'
import { checkTitles } from './keep-rows'
import { appendRows } from './kept-tabs/append'
import { places } from './kept-tabs/places'
import { setUp } from './set-up'
import { readSettings } from './settings'

/** A value as it would be typed into the tab; '' takes the default. `seen` is what stood there when it was read. */
export type SettingChange = { setting: SettingKey; value: string | number; seen: string }

/**
 * Writes settings into their cells, and makes the row, or the tab, that is missing: all, or none where somebody changed
 * one meanwhile; the places of these among the changes are returned. Throws a `Problem` that names every value that does
 * not check.
 */
export function saveSettingCells(workbook: Workbook, changes: readonly SettingChange[]): number[] {
  const faults = changes.flatMap(({ setting, value }, i): Fault[] => {
    const { title, read } = settings[setting].column
    const checked = read(value)
    return checked instanceof Expected
      ? [{ path: ['changes', i, 'value'], message: `${title}: found ${found(value)}, expected ${checked.what}.` }]
      : []
  })
  if (faults.length) throw new Problem(faults)
  checkTitles(workbook, settingsTab)
  const { cells } = readSettings(workbook)
  const stale = changes.flatMap(({ setting, seen }, i) => (seenOf(cells.get(setting)?.cell) === seen ? [] : [i]))
  if (stale.length) return stale
  if (!workbook.tab(settingsTab.name)) setUp(workbook)
  for (const change of changes) write(workbook, change)
  return []
}

/** What stands in the cell of a setting, to be compared. */
export const seenOf = (cell: Cell | undefined): string => String(cell ?? '')

function write(workbook: Workbook, { setting, value }: SettingChange): void {
  const { title, format, read, write: cellOf } = settings[setting].column as Column<unknown>
  const content = value === '' ? '' : cellOf(read(value))
  const row = readSettings(workbook).cells.get(setting)?.row
  const tab = workbook.tab(settingsTab.name)
  const at = places(settingsTab, tab?.cells()[0] ?? []).value
  if (row === undefined || !tab || at === undefined)
    appendRows(workbook, settingsTab, [{ setting: title, value: content as string }], { value: format })
  else tab.write(row, at + 1, { contents: [[content]], formats: [[format]] })
}
