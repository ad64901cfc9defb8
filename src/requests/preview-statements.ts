import * as z from 'zod/mini'
import { previewStatements as preview } from '../store/statements/preview'
import { request } from './request'

/** What calculating the statements of a period would say and do, without doing it: `{ "period": "FY2026-Q3" }`. */
export const previewStatements = request({
  input: () => z.object({ period: z.string('A period is text such as FY2026-Q3.') }),
  writes: false,
  run: ({ period }, context) => preview(period, context),
})
