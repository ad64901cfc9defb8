import type { Cell } from '../../../model/cell'
import { CivilDate } from '../../../model/civil-date'
import type { Ref, SheetTable } from '../../../model/generated-sheet'
import { settings as declared } from '../../../model/settings'
import { dayBefore, dayOf } from '../../calendar/days'
import type { Amortization } from '../amortization'
import { day, table } from './titles'

/** The labels of what formulas refer to. */
const labels = { firstMonth: 'First month capitalised', dayBefore: 'Day before the range' } as const

/** The cell of a setting, as formulas refer to it. */
export const settingCell = (setting: keyof typeof labels): Ref => ({
  table: table.settings,
  column: 'Value',
  rows: { from: labels[setting], to: labels[setting] },
})

/** What the roll-forward was reckoned with. */
export function settingsTable({ range, asOf, settings, approved, cohorts }: Amortization): SheetTable {
  const row = (label: string, value: Cell, from: string) => ({
    cells: [label, value, from],
    formats: [undefined, value instanceof CivilDate ? day : '@', undefined],
  })
  return {
    name: table.settings,
    columns: [
      { title: table.settings, note: 'What this roll-forward was reckoned with.', format: '@' },
      { title: 'Value', note: 'As it was when this was generated.', format: '@', look: 'name' },
      { title: 'Comes from', note: 'Where it is changed.', format: '@' },
    ],
    rows: [
      row('As of', dayOf(asOf), 'the day of generating'),
      row(declared.currency.column.title, settings.currency, 'the tab Settings'),
      row(labels.firstMonth, cohorts[0]?.start ?? 'none', 'the table Cohorts'),
      row(labels.dayBefore, dayOf(dayBefore(range.from)), 'the range'),
      row(
        'Statements approved',
        approved.map(({ from, to }) => `${from} to ${to}`).join(', ') || 'none',
        'the tabs Ledger and Log',
      ),
    ],
  }
}
