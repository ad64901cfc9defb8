import type { IsoDate } from '../model/civil-date'
import { type Column, Expected } from '../model/column'
import type { Fault } from '../model/problem'
import { type SettingKey, settings } from '../model/settings'
import type { Context } from '../ports'
import { readSettings } from '../store/settings'
import { settingRows } from '../store/settings-rows'

/** A setting as it stands in the tab. */
export type SettingLine = {
  key: SettingKey
  /** As it is read; '' where the default holds. A cell that can't be read is its text. */
  value: string | number
  /** The cell as text: a change sends it back. */
  seen: string
}

/** All that the screen Settings shows. */
export type SettingBoard = { today: IsoDate; locale: string; lines: SettingLine[]; findings: Fault[] }

export function settingBoard({ workbook, today }: Context): SettingBoard {
  const rows = settingRows(workbook)
  return {
    today: today(),
    locale: workbook.locale,
    lines: (Object.keys(settings) as SettingKey[]).map((key) => {
      const cell = rows.get(key)?.cell ?? ''
      const column = settings[key].column as Column<unknown>
      const read = column.read(cell)
      const written = read instanceof Expected ? String(cell) : read === undefined ? '' : column.write(read)
      return { key, value: typeof written === 'number' ? written : String(written), seen: String(cell) }
    }),
    findings: readSettings(workbook).faults,
  }
}
