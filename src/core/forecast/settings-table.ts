import { CivilDate, type IsoDate } from '../../model/civil-date'
import type { Ref, SheetTable } from '../../model/generated-sheet'
import type { Period } from '../../model/period'
import { settings as declared, type Settings } from '../../model/settings'
import { forecastTab, table } from './titles'

/** The labels of what formulas refer to. */
const labels = {
  rate: declared.rateWithoutPlan.column.title,
  close: 'Outlook is close from',
  met: 'Outlook is met from',
  from: 'Period from',
  to: 'Period to',
} as const
export type SettingLabel = (typeof labels)[keyof typeof labels]

/** The cell of a setting on the forecast tab of a period, as formulas of both tabs refer to it. */
export const settingCell = (label: string, setting: SettingLabel): Ref => ({
  tab: forecastTab(label),
  table: table.settings,
  column: 'Value',
  rows: { from: setting, to: setting },
})

/** What the forecast was reckoned with. Formulas refer to these cells. */
export function settingsTable(settings: Settings, period: Period, asOf: IsoDate): SheetTable {
  const row = (label: string, value: string | number | CivilDate, format: string, from: string) => ({
    cells: [label, value, from],
    formats: [undefined, format, undefined],
  })
  const day = (iso: IsoDate) => CivilDate.parse(iso) as CivilDate
  return {
    name: table.settings,
    columns: [
      { title: table.settings, note: 'What this forecast was reckoned with.', format: '@' },
      {
        title: 'Value',
        note: 'As it was when this was generated. Change it in the tab Settings and generate again.',
        format: '@',
        look: 'name',
      },
      { title: 'Comes from', note: 'Where it is changed.', format: '@' },
    ],
    rows: [
      row(labels.from, day(period.from), 'yyyy-mm-dd', 'the period'),
      row(labels.to, day(period.to), 'yyyy-mm-dd', 'the period'),
      row('As of', day(asOf), 'yyyy-mm-dd', 'the day of generating'),
      row(declared.currency.column.title, settings.currency, '@', 'the tab Settings'),
      row(declared.rollUp.column.title, settings.rollUp, '@', 'the tab Settings'),
      row(declared.counts.column.title, settings.counts, '@', 'the tab Settings'),
      row(labels.rate, settings.rateWithoutPlan, '0.00%', 'the tab Settings'),
      row(labels.close, settings.bands.close, '0%', 'the tab Settings, Bands'),
      row(labels.met, settings.bands.met, '0%', 'the tab Settings, Bands'),
    ],
  }
}
