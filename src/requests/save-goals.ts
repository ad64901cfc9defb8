import * as z from 'zod/mini'
import { type Board, cannotHaveGoal } from '../core/goals/board'
import { type Change, revise, revised } from '../core/goals/revise'
import { keyOf } from '../core/goals/whose'
import { type Fault, Problem } from '../model/problem'
import { writeGoals } from '../store/goals'
import { goalBoard, readGoalTabs } from './goal-board'
import { request } from './request'
import { seenGoal } from './seen-goal'

const input = () => {
  const goal = z.number('A goal is a number.').check(z.nonnegative('A goal can’t be below zero.'))
  return z.object({
    metric: z.string().check(z.trim(), z.minLength(1, 'Say which metric the goals are on.')),
    period: z.object({ from: z.string(), to: z.string() }),
    /** Who is at work, where Google gives no address. */
    by: z.string().check(z.trim()),
    changes: z.array(
      z.object({
        person: z.string(),
        team: z.string(),
        goal: z.nullable(goal),
        status: z.optional(z.enum(['proposed', 'agreed'])),
        note: z.string().check(z.trim()),
        seen: seenGoal(),
      }),
    ),
  })
}

/**
 * Saves changes to the goals of a metric and period: all of them, or none where somebody changed one of these goals
 * meanwhile. Either way the screen is told how everything stands now.
 */
export const saveGoals = request({
  input,
  writes: true,
  run({ metric, period, by, changes }, context) {
    const tabs = readGoalTabs(context)
    const shown = goalBoard(tabs, metric, period)
    const faults = misplaced(changes, shown)
    const who = shown.user || (by && `${by} (typed)`)
    if (!who) faults.push({ path: ['by'], message: 'Type your name: Google does not say who you are.' })
    if (faults.length) throw new Problem(faults)
    const revision = revise(tabs.goals, changes, { metric, period, by: who })
    if ('stale' in revision) return { board: shown, stale: revision.stale }
    const firstRow = writeGoals(context.workbook, revision, shown.metric.unit)
    const goals = revised(tabs.goals, revision, firstRow)
    return { board: goalBoard({ ...tabs, goals }, metric, period) }
  },
})

/** Changes that belong to nobody of the period. */
function misplaced(changes: readonly Change[], { lines, targets }: Board): Fault[] {
  const people = new Map(lines.map((line) => [line.key, line]))
  const teams = new Set(targets.map(({ key }) => key))
  return changes.flatMap((change, i): Fault[] => {
    const path = ['changes', i, 'goal']
    const line = people.get(keyOf(change))
    if (!line && !teams.has(keyOf(change)))
      return [{ path, message: `"${change.person || change.team}" is not in the tab People in this period.` }]
    const reason = line && change.goal !== null && cannotHaveGoal(line, (iso) => iso)
    return reason ? [{ path, message: reason }] : []
  })
}
