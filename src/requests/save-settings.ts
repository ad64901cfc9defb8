import * as z from 'zod/mini'
import { type SettingKey, settings } from '../model/settings'
import { saveSettingCells } from '../store/save-settings'
import { request } from './request'
import { settingBoard } from './setting-board'

/**
 * Saves settings, all or none: where somebody changed one meanwhile nothing is saved, and the places of these changes
 * are told. Either way the screen is told how everything stands now.
 */
export const saveSettings = request({
  input: () =>
    z.object({
      changes: z.array(
        z.object({
          setting: z.enum(Object.keys(settings) as [SettingKey, ...SettingKey[]]),
          /** As it would be typed into the tab: a share is a number, 0.15 for 15%. '' takes the default. */
          value: z.union([z.string().check(z.trim()), z.number()]),
          /** What stood there when it was read. */
          seen: z.string(),
        }),
      ),
    }),
  writes: true,
  run({ changes }, context) {
    const stale = saveSettingCells(context.workbook, changes)
    return { board: settingBoard(context), ...(stale.length && { stale }) }
  },
})
