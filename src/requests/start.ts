import * as z from 'zod/mini'
import { request } from './request'

/** What the sidebar needs to know when it opens. */
export const start = request({
  input: () => z.object({}),
  writes: false,
  run: (_, { workbook, today }) => ({ today: today(), locale: workbook.locale }),
})
