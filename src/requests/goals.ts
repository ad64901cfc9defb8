import * as z from 'zod/mini'
import { firstPage } from '../core/goals/first-page'
import { closedWon } from '../model/goal'
import { goalBoard, readGoalTabs } from './goal-board'
import { request } from './request'

/** All that the screen Goals shows of a metric and period; of many people the first, and what there is to say of all. */
export const goals = request({
  input: () =>
    z.object({
      metric: z.optional(z.string()),
      period: z.optional(z.object({ from: z.string(), to: z.string() })),
      /** Whether everybody is wanted. */
      whole: z.optional(z.boolean()),
    }),
  writes: false,
  run({ metric = closedWon, period, whole }, context) {
    const all = goalBoard(readGoalTabs(context), metric, period)
    return whole ? all : firstPage(all)
  },
})
