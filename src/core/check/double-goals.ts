import type { Goal } from '../../model/goal'
import type { Fault } from '../../model/problem'
import { clash, sameDays } from '../calendar/overlap'

type Placed = Goal & { row: number }

const whose = (goal: Goal) => goal.person || `team ${goal.team}`

/**
 * Goals that count at the same time for the same person or team and metric: two for one period, or periods that
 * cut across each other. A month inside a quarter is no fault: it is the quarter's part.
 */
export function doubleGoals(goals: readonly Placed[]): Fault[] {
  const current = new Map<string, Placed[]>()
  const faults: Fault[] = []
  for (const goal of goals) {
    if (goal.status === 'superseded') continue
    const key = `${whose(goal)}\n${goal.metric}`.toLowerCase()
    const others = current.get(key) ?? []
    const other = others.find((o) => sameDays(o, goal)) ?? others.find((o) => clash(o, goal))
    if (other)
      faults.push({
        message: `Goals, row ${goal.row}: ${whose(goal)} has another goal on ${goal.metric} in row ${other.row} (${other.from} to ${other.to}). Give the one that no longer counts the status superseded, or correct its dates.`,
        at: { tab: 'Goals', row: goal.row, column: 'Person' },
      })
    current.set(key, [...others, goal])
  }
  return faults
}
