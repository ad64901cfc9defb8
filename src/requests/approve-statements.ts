import * as z from 'zod/mini'
import { approveStatements as approve } from '../store/statements/approve'
import { request } from './request'

/**
 * Approves the statements of a period, for good: `{ "period": "FY2026-Q3", "by": "" }`. `seen` is what was payable when
 * somebody looked: where it is another amount now, nothing is approved.
 */
export const approveStatements = request({
  input: () =>
    z.object({
      period: z.string('A period is text such as FY2026-Q3.'),
      by: z.string('A name is text; blank where your address is known.'),
      seen: z.optional(z.number('What was payable when it was looked at is a number.')),
    }),
  writes: true,
  run: ({ period, by, seen }, context) => approve(period, { by, seen }, context),
})
