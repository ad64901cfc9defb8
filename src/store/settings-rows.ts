import type { Cell, Content } from '../model/cell'
import type { Column } from '../model/column'
import { plainName } from '../model/plain-name'
import { type SettingKey, settings, settingsTab } from '../model/settings'
import type { Workbook } from '../ports'
import { appendRows } from './kept-tabs/append'
import { allPlaces, places } from './kept-tabs/places'

const keys = Object.keys(settings) as SettingKey[]
const columnOf = (key: SettingKey) => settings[key].column as Column<unknown>

/** Where each setting stands, and what its cell holds; of a name that stands twice the first, which counts. */
export function settingRows(workbook: Workbook): Map<SettingKey, { row: number; cell: Cell }> {
  const found = new Map<SettingKey, { row: number; cell: Cell }>()
  const named = new Map(keys.map((key) => [plainName(columnOf(key).title), key]))
  const cells = workbook.tab(settingsTab.name)?.cells() ?? []
  const { setting, value } = places(settingsTab, cells[0] ?? [])
  if (setting === undefined || value === undefined) return found
  cells.forEach((line, r) => {
    const key = r > 0 && named.get(plainName(line[setting] ?? ''))
    if (key && !found.has(key)) found.set(key, { row: r + 1, cell: line[value] ?? '' })
  })
  return found
}

/** Writes settings into their cells; one that the tab does not name yet gets a row below the last one. The tab is made where it is missing. */
export function writeSettings(workbook: Workbook, wanted: readonly { key: SettingKey; content: Content }[]): void {
  const missing = wanted.filter(({ key }) => !settingRows(workbook).has(key))
  appendRows(
    workbook,
    settingsTab,
    missing.map(({ key }) => ({ setting: columnOf(key).title })),
  )
  const rows = settingRows(workbook)
  const tab = workbook.tab(settingsTab.name)
  const { value } = allPlaces(settingsTab, tab?.cells()[0] ?? [])
  for (const { key, content } of wanted)
    tab?.write((rows.get(key) as { row: number }).row, value + 1, {
      contents: [[content]],
      formats: [[columnOf(key).format]],
    })
}
