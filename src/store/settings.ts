import { currencyTaken } from '../core/deals/currency-taken'
import type { DealSource } from '../core/deals/source'
import { type Cell, found } from '../model/cell'
import { type Column, Expected } from '../model/column'
import { plainName } from '../model/plain-name'
import type { Fault } from '../model/problem'
import { type Settings, settings, settingsTab } from '../model/settings'
import type { Workbook } from '../ports'
import { places } from './kept-tabs/places'

const tab = settingsTab.name

/** The settings, what is wrong in their tab, and whether it says anything of the currency. */
type SettingsRead = { settings: Settings; faults: Fault[]; saysCurrency: boolean }

/**
 * The settings in force: what the tab Settings says, and the default where it is blank, missing or can't be read.
 * Names what can't be read, a setting that stands twice, and a name that is none.
 */
export function readSettings(workbook: Workbook): SettingsRead {
  const entries = Object.entries(settings) as [string, { column: Column<unknown>; standard: unknown }][]
  const named = new Map(entries.map(([key, { column }]) => [plainName(column.title), { key, column }]))
  const inForce: Record<string, unknown> = {}
  for (const [key, { standard }] of entries) inForce[key] = standard
  const faults: Fault[] = []
  let saysCurrency = false
  const blame = (row: number, message: string) =>
    faults.push({
      message: `${tab}, row ${row}, ${message}`,
      at: { tab, row, column: settingsTab.columns.value.title },
    })
  const cells = workbook.tab(tab)?.cells() ?? []
  const at = places(settingsTab, cells[0] ?? [])
  const { setting, value } = at
  if (setting === undefined || value === undefined) {
    if (cells.length) blame(1, 'the titles Setting and Value belong there. Until then every setting has its default.')
    return { settings: inForce as Settings, faults, saysCurrency }
  }
  const firstRow = new Map<string, number>()
  for (let r = 1; r < cells.length; r++) {
    const line = cells[r] as Cell[]
    const name = plainName(line[setting] ?? '')
    if (name === '') continue
    const known = named.get(name)
    const before = firstRow.get(name)
    if (!known) blame(r + 1, `Setting: found ${found(line[setting])}, which is no setting. Nothing reads it.`)
    else if (before)
      blame(r + 1, `Setting: ${known.column.title} stands in row ${before} already, which counts. Delete one.`)
    else {
      firstRow.set(name, r + 1)
      const cell = line[value] ?? ''
      if (known.key === 'currency') saysCurrency = String(cell).trim() !== ''
      const read = known.column.read(cell)
      if (!(read instanceof Expected)) inForce[known.key] = read ?? inForce[known.key]
      else
        blame(
          r + 1,
          `${known.column.title}: found ${found(cell)}, expected ${read.what}. Until then the default holds.`,
        )
    }
  }
  return { settings: inForce as Settings, faults, saysCurrency }
}

/** The settings in force for these deals: without a currency in the tab Settings theirs is taken, as `taken` says. */
export function settingsFor(workbook: Workbook, sources: readonly DealSource[]) {
  const { settings, faults, saysCurrency } = readSettings(workbook)
  if (saysCurrency) return { settings, faults, taken: [] }
  const { currency, findings } = currencyTaken(sources, settings.currency)
  return { settings: { ...settings, currency }, faults, taken: findings }
}
