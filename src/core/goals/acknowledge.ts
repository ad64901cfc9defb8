import type { IsoDate } from '../../model/civil-date'
import type { Goal } from '../../model/goal'
import type { Rewritten } from '../../model/kept-tab'
import type { Period } from '../../model/period'
import { isStill, type Seen } from './seen'
import { counted, type Placed, standings } from './standing'
import { keyOf } from './whose'

/** That somebody has seen a goal of theirs, which is not to agree with it, and what they say to it. */
export type Acknowledgement = Period & { person: string; metric: string; comment: string; seen: Seen }

/** Whether a goal waits for its person to see it: it is not under negotiation any more, and this version was not seen. */
export const isUnseen = ({ person, status, acknowledgedOn }: Goal): boolean =>
  person !== '' && (status === 'agreed' || status === undefined) && acknowledgedOn === undefined

/**
 * What is to be written to the goals that were seen: the day, and the comment. Seen again with the same words writes
 * nothing. All or nothing: where a goal is not what was seen, only the places of those in the list are named.
 */
export function acknowledge(
  goals: readonly Placed[],
  changes: readonly Acknowledgement[],
  today: IsoDate,
): Rewritten<Goal> | { stale: number[] } {
  const stale: number[] = []
  const edited: Rewritten<Goal>['edited'] = []
  changes.forEach(({ person, metric, from, to, comment, seen }, i) => {
    const standing = standings(goals, metric, { from, to }).get(keyOf({ person, team: '' }))
    const goal = standing && counted(standing)
    if (!goal || !isStill(seen, goal)) stale.push(i)
    else if (goal.acknowledgedOn === undefined || comment !== goal.comment)
      edited.push({ row: goal.row, values: { acknowledgedOn: goal.acknowledgedOn ?? today, comment } })
  })
  return stale.length ? { stale } : { added: [], edited }
}
