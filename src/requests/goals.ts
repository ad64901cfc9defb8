import * as z from 'zod/mini'
import { closedWon } from '../model/goal'
import { goalBoard, readGoalTabs } from './goal-board'
import { request } from './request'

/** All that the screen Goals shows of a metric and period. */
export const goals = request({
  input: () =>
    z.object({
      metric: z.optional(z.string()),
      period: z.optional(z.object({ from: z.string(), to: z.string() })),
    }),
  writes: false,
  run: ({ metric = closedWon, period }, context) => goalBoard(readGoalTabs(context), metric, period),
})
