import * as z from 'zod/mini'
import { request } from './request'
import { settingBoard } from './setting-board'

/** All that the screen Settings shows. */
export const settings = request({
  input: () => z.object({}),
  writes: false,
  run: (_, context) => settingBoard(context),
})
