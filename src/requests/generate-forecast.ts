import * as z from 'zod/mini'
import { generateForecast as generate } from '../store/forecasts/generate-forecast'
import { request } from './request'

/** Generates the forecast of a period as of today: `{ "period": "FY2026-Q3" }`. */
export const generateForecast = request({
  input: () => z.object({ period: z.string('A period is text such as FY2026-Q3.') }),
  writes: true,
  run: ({ period }, { workbook, today }) => generate(workbook, period, today()),
})
