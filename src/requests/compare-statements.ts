import * as z from 'zod/mini'
import { compareStatements as compare } from '../store/statements/compare'
import { request } from './request'

/** Reckons an approved period again from Ledger alone, and says what differs: `{ "period": "FY2026-Q3" }`. */
export const compareStatements = request({
  input: () => z.object({ period: z.string('A period is text such as FY2026-Q3.') }),
  writes: false,
  run: ({ period }, context) => compare(period, context),
})
