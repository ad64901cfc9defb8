import * as z from 'zod/mini'
import { acknowledge } from '../core/goals/acknowledge'
import { goals } from '../model/goal'
import { keepRows } from '../store/keep-rows'
import { readGoalTabs } from './goal-board'
import { request } from './request'
import { seenGoal } from './seen-goal'

/**
 * Writes that goals were seen, which is not to agree with them, and what their people say to them: all, or none where
 * one was changed meanwhile. `stale` gives the places of those in the list; `on` is the day that is written.
 */
export const acknowledgeGoals = request({
  input: () =>
    z.object({
      changes: z.array(
        z.object({
          person: z.string().check(z.minLength(1, 'Say whose goal was seen.')),
          metric: z.string(),
          from: z.string(),
          to: z.string(),
          comment: z.string().check(z.trim()),
          seen: seenGoal(),
        }),
      ),
    }),
  writes: true,
  run({ changes }, context) {
    const tabs = readGoalTabs(context)
    const written = acknowledge(tabs.goals, changes, tabs.today)
    if ('stale' in written) return { on: tabs.today, stale: written.stale }
    keepRows(context.workbook, goals, written)
    return { on: tabs.today }
  },
})
