import type { Goal, GoalStatus } from '../../model/goal'

/** What somebody saw of a goal when they changed it; null where none was set. */
export type Seen = { goal: number; status: GoalStatus | ''; version: number } | null

/** What there is to be seen of a goal. */
export const seenOf = (goal: Goal | undefined): Seen =>
  goal ? { goal: goal.goal, status: goal.status ?? '', version: goal.version ?? 1 } : null

/** Whether a goal is still what was seen. Notes and acknowledgement may have changed: they are no reason to refuse. */
export const isStill = (seen: Seen, goal: Goal | undefined): boolean => {
  const now = seenOf(goal)
  if (!seen || !now) return seen === now
  return seen.goal === now.goal && seen.status === now.status && seen.version === now.version
}
