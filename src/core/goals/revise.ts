import type { Goal, GoalStatus } from '../../model/goal'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { isStill, type Seen } from './seen'
import { counted, type Placed, type Standing, standings } from './standing'
import { keyOf, type Whose } from './whose'

/** What somebody wants of one goal. */
export type Change = Whose & {
  /** null withdraws the goal. */
  goal: number | null
  /** Where it is to stand; left out, a new figure is proposed, or countered where somebody else had proposed one. */
  status?: 'proposed' | 'agreed' | undefined
  note: string
  seen: Seen
}

/** What is to be written: the status of rows that stand, and new rows. Nothing else of a row ever changes. */
export type Revision = { restated: { row: number; status: GoalStatus }[]; added: Goal[] }

/** A goal that is not what was seen: somebody changed it meanwhile. */
export type Stale = Whose & { seen: Seen; now: Goal | undefined }

const none: Standing = { current: [], latest: 0 }

/** A name that was typed, since Google gave no address, is still that person's. */
const proposer = (by: string) => plainName(by.replace(/\(typed\)$/, ''))

const statusOf = (before: Goal | undefined, by: string): GoalStatus =>
  (before?.status === 'proposed' || before?.status === 'countered') && proposer(before.proposedBy) !== proposer(by)
    ? 'countered'
    : 'proposed'

/**
 * Turns changes into what is to be written. A new figure is a new version, not acknowledged by anybody yet, and the
 * old one is superseded; the same figure with another status is the same version. What asks for nothing writes nothing.
 * All or nothing: where one goal is not what was seen, only the stale ones are named.
 */
export function revise(
  goals: readonly Placed[],
  changes: readonly Change[],
  { metric, period, by }: { metric: string; period: Period; by: string },
): Revision | { stale: Stale[] } {
  const standing = standings(goals, metric, period)
  const revision: Revision = { restated: [], added: [] }
  const stale: Stale[] = []
  for (const { person, team, goal, status, note, seen } of changes) {
    const { current, latest } = standing.get(keyOf({ person, team })) ?? none
    const now = counted({ current, latest })
    const supersede = (rows: readonly Placed[]) => {
      for (const { row } of rows) revision.restated.push({ row, status: 'superseded' })
    }
    if (!isStill(seen, now)) stale.push({ person, team, seen, now })
    else if (goal === null) supersede(current)
    else if (goal !== now?.goal) {
      supersede(current)
      revision.added.push({
        person,
        team,
        metric,
        ...period,
        goal,
        status: status ?? statusOf(now, by),
        proposedBy: by,
        note,
        version: latest + 1,
        acknowledgedOn: undefined,
        comment: '',
      })
    } else if (status && status !== now.status) {
      supersede(current.filter((other) => other !== now))
      revision.restated.push({ row: now.row, status })
    }
  }
  return stale.length ? { stale } : revision
}

/** The goals as they stand after a revision; new rows follow the last one, in their order. */
export function revised(goals: readonly Placed[], { restated, added }: Revision, firstRow: number): Placed[] {
  const statuses = new Map(restated.map(({ row, status }) => [row, status]))
  return [
    ...goals.map((goal) => ({ ...goal, status: statuses.get(goal.row) ?? goal.status })),
    ...added.map((goal, i) => ({ ...goal, row: firstRow + i })),
  ]
}
