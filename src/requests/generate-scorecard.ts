import * as z from 'zod/mini'
import { generateScorecard as generate } from '../store/scorecard/generate-scorecard'
import { request } from './request'

/** Builds the scorecard of a period as of today: `{ "period": "FY2026-Q3" }`. */
export const generateScorecard = request({
  input: () => z.object({ period: z.string('A period is text such as FY2026-Q3.') }),
  writes: true,
  run: ({ period }, context) => generate(period, context),
})
