import * as z from 'zod/mini'
import { approveStatements as approve } from '../store/statements/approve'
import { request } from './request'

/** Approves the statements of a period, for good: `{ "period": "FY2026-Q3", "by": "" }`. */
export const approveStatements = request({
  input: () =>
    z.object({
      period: z.string('A period is text such as FY2026-Q3.'),
      by: z.string('A name is text; blank where your address is known.'),
    }),
  writes: true,
  run: ({ period, by }, context) => approve(period, by, context),
})
