import * as z from 'zod/mini'
import { previewScorecard as preview } from '../store/scorecard/preview'
import { request } from './request'

/** What building the scorecard of a period would say and do, without doing it: `{ "period": "FY2026-Q3" }`. */
export const previewScorecard = request({
  input: () => z.object({ period: z.string('A period is text such as FY2026-Q3.') }),
  writes: false,
  run: ({ period }, context) => preview(period, context),
})
