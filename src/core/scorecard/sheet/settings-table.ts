import type { Cell } from '../../../model/cell'
import { CivilDate } from '../../../model/civil-date'
import type { Live, Ref, SheetTable } from '../../../model/generated-sheet'
import { settings as declared } from '../../../model/settings'
import { dayOf } from '../../calendar/days'
import { parts } from '../../sheet/formula'
import type { Scorecard } from '../scorecard'
import { day, share, table, title } from './titles'

/** The labels of what formulas refer to. */
const labels = {
  from: 'First day of the period',
  to: 'Last day of the period',
  asOf: 'Actuals count up to',
  close: 'Close from',
  met: 'Met from',
} as const

/** The cell of a setting, as formulas refer to it. */
export const settingCell = (setting: keyof typeof labels): Ref => ({
  table: table.settings,
  column: title.value,
  rows: { from: labels[setting], to: labels[setting] },
})

/** The band of the share in a cell, in words. */
export const bandFormula = (cell: Ref): Live['parts'] =>
  parts`=IF(${cell}>=${settingCell('met')};"met";IF(${cell}>=${settingCell('close')};"close";"behind"))`

/** What this scorecard was reckoned with. */
export function settingsTable({ results: { period, asOf, elapsed }, settings }: Scorecard): SheetTable {
  const row = (label: string, value: Cell, from: string, format?: string) => ({
    cells: [label, value, from],
    formats: [undefined, format ?? (value instanceof CivilDate ? day : '@')],
  })
  return {
    name: table.settings,
    columns: [
      { title: table.settings, note: 'What this scorecard was reckoned with.', format: '@' },
      { title: title.value, note: 'As it was when this was generated.', format: '@', look: 'name' },
      { title: 'Comes from', note: 'Where it is changed.', format: '@' },
    ],
    rows: [
      row(labels.from, dayOf(period.from), 'the fiscal calendar'),
      row(labels.to, dayOf(period.to), 'the fiscal calendar'),
      row(labels.asOf, dayOf(asOf), 'the day of generating'),
      row('Of the period is over', elapsed, 'the days above', share),
      row(labels.close, settings.bands.close, 'Bands in the tab Settings', '0%'),
      row(labels.met, settings.bands.met, 'Bands in the tab Settings', '0%'),
      row(declared.currency.column.title, settings.currency, 'the tab Settings, or the deals'),
    ],
  }
}
