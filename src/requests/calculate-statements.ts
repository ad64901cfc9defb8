import * as z from 'zod/mini'
import { calculateStatements as calculate } from '../store/statements/calculate'
import { request } from './request'

/** Calculates the statements of a period into their tab: `{ "period": "FY2026-Q3" }`. */
export const calculateStatements = request({
  input: () => z.object({ period: z.string('A period is text such as FY2026-Q3.') }),
  writes: true,
  run: ({ period }, context) => calculate(period, context),
})
