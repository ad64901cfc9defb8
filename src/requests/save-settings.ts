import * as z from 'zod/mini'
import { found } from '../model/cell'
import { type Column, Expected } from '../model/column'
import { type Fault, Problem } from '../model/problem'
import { type SettingKey, settings } from '../model/settings'
import { settingRows, writeSettings } from '../store/settings-rows'
import { request } from './request'
import { settingBoard } from './setting-board'

const input = () =>
  z.object({
    changes: z.array(
      z.object({
        key: z.enum(Object.keys(settings) as [SettingKey, ...SettingKey[]]),
        /** As a cell would hold it; '' goes back to the default. */
        value: z.union([z.string().check(z.trim()), z.number()]),
        seen: z.string(),
      }),
    ),
  })

const columnOf = (key: SettingKey) => settings[key].column as Column<unknown>

/** Saves settings: all of them, or none where somebody changed one meanwhile; these are named by their places. */
export const saveSettings = request({
  input,
  writes: true,
  run({ changes }, context) {
    const faults = changes.flatMap(({ key, value }, i): Fault[] => {
      const read = columnOf(key).read(value)
      return read instanceof Expected
        ? [{ path: ['changes', i, 'value'], message: `Found ${found(value)}, expected ${read.what}.` }]
        : []
    })
    if (faults.length) throw new Problem(faults)
    const rows = settingRows(context.workbook)
    const stale = changes.flatMap(({ key, seen }, i) => (String(rows.get(key)?.cell ?? '') === seen ? [] : [i]))
    if (stale.length) return { stale, board: settingBoard(context) }
    writeSettings(
      context.workbook,
      changes.map(({ key, value }) => ({
        key,
        content: value === '' ? '' : columnOf(key).write(columnOf(key).read(value)),
      })),
    )
    return { board: settingBoard(context) }
  },
})
