import type { Goal } from '../../model/goal'
import type { Period } from '../../model/period'
import { keyOf } from './whose'

/** A goal with the row of the tab that it stands in; 0 for one that is not written yet. */
export type Placed = Goal & { row: number }

/** All versions of one goal: of a person or team, on a metric, in a period. */
export type Standing = {
  /** What counts, and what else wrongly claims to: more than one only where the tab was edited by hand. */
  current: Placed[]
  /** The highest version so far, superseded ones included. */
  latest: number
}

const versionOf = (goal: Goal) => goal.version ?? 1

/** The goal that counts: of several, the one of the highest version, and of these the lowest row. */
export const counted = ({ current }: Standing): Placed | undefined =>
  current.reduce<Placed | undefined>(
    (best, goal) => (best && versionOf(best) > versionOf(goal) ? best : goal),
    undefined,
  )

/** The goals on a metric in just this period, by whose they are (`keyOf`). */
export function standings(goals: readonly Placed[], metric: string, period: Period): Map<string, Standing> {
  const found = new Map<string, Standing>()
  const wanted = metric.toLowerCase()
  for (const goal of goals) {
    if (goal.from !== period.from || goal.to !== period.to || goal.metric.toLowerCase() !== wanted) continue
    const key = keyOf(goal)
    const standing = found.get(key) ?? { current: [], latest: 0 }
    found.set(key, standing)
    standing.latest = Math.max(standing.latest, versionOf(goal))
    if (goal.status !== 'superseded') standing.current.push(goal)
  }
  return found
}
