import * as z from 'zod/mini'

/** What somebody saw of a goal when they changed it, as core/goals/seen says; null where none was set. */
export const seenGoal = () =>
  z.nullable(
    z.object({
      goal: z.number(),
      status: z.enum(['', 'proposed', 'countered', 'agreed', 'superseded']),
      version: z.number(),
    }),
  )
