import * as z from 'zod/mini'
import { planForecast } from '../store/forecasts/plan-forecast'
import { previewOf } from '../store/forecasts/preview'
import { request } from './request'

/** What generating the forecast of a period would do, without doing it: `{ "period": "FY2026-Q3" }`. */
export const previewForecast = request({
  input: () => z.object({ period: z.string('A period is text such as FY2026-Q3.') }),
  writes: false,
  run: ({ period }, { workbook, today }) => previewOf(planForecast(workbook, period, today())),
})
