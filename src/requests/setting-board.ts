import { dayOf } from '../core/calendar/days'
import { labelOf } from '../core/calendar/fiscal'
import type { IsoDate } from '../model/civil-date'
import { Expected } from '../model/column'
import type { Fault } from '../model/problem'
import { type SettingKey, type Settings, settings } from '../model/settings'
import type { Context } from '../ports'
import { seenOf } from '../store/save-settings'
import { readSettings } from '../store/settings'

/** All that the screen Settings shows: what stands in each cell, and what holds. */
export type SettingBoard = {
  today: IsoDate
  /** The quarter of this day. */
  quarter: string
  locale: string
  /** By setting; '' where the default holds. A day or a truth value that stands there is told as a fault. */
  cells: Readonly<Record<SettingKey, { value: string | number; seen: string; sound: boolean }>>
  inForce: Settings
  faults: Fault[]
}

export function settingBoard({ workbook, today }: Context): SettingBoard {
  const { settings: inForce, faults, cells } = readSettings(workbook)
  const keys = Object.keys(settings) as SettingKey[]
  const day = today()
  return {
    today: day,
    quarter: labelOf(dayOf(day), 'quarter', inForce),
    locale: workbook.locale,
    cells: Object.fromEntries(
      keys.map((key) => {
        const cell = cells.get(key)?.cell ?? ''
        const sound = !(settings[key].column.read(cell) instanceof Expected)
        return [key, { value: typeof cell === 'number' ? cell : String(cell), seen: seenOf(cell), sound }]
      }),
    ) as SettingBoard['cells'],
    inForce,
    faults,
  }
}
