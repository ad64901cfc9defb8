import type { Assignment } from '../../model/assignment'
import { plainName } from '../../model/plain-name'
import type { Training } from '../../model/training'

/** Training that would build a skill, and what of its plan has to be done before and is not assigned yet either. */
export type Proposal<T extends Training> = { item: T; before: T[] }

const keyOf = ({ plan, item }: Pick<Assignment, 'plan' | 'item'>) => `${plainName(plan)}\n${plainName(item)}`

/**
 * Training that builds a skill and that somebody was never assigned: of plans for their role first, then of plans for
 * everybody; in both what is required first. Plans for another role are left out.
 */
export function proposals<T extends Training>(
  skill: string,
  role: string,
  items: readonly T[],
  /** What they are or were assigned. */
  theirs: readonly Pick<Assignment, 'plan' | 'item'>[],
): Proposal<T>[] {
  const have = new Set(theirs.map(keyOf))
  const byKey = new Map(items.map((item) => [keyOf(item), item]))
  const before = (item: T): T[] => {
    const chain: T[] = []
    let next = byKey.get(keyOf({ plan: item.plan, item: item.after }))
    // A circle of prerequisites ends where it would begin again.
    while (next && next !== item && !have.has(keyOf(next)) && !chain.includes(next)) {
      chain.unshift(next)
      next = byKey.get(keyOf({ plan: next.plan, item: next.after }))
    }
    return chain
  }
  const order = ({ role: of, required }: T) => (plainName(of) ? 0 : 2) + (required === 'no' ? 1 : 0)
  return items
    .filter((item) => plainName(item.skill) === plainName(skill) && !have.has(keyOf(item)))
    .filter(({ role: of }) => !plainName(of) || plainName(of) === plainName(role))
    .sort((a, b) => order(a) - order(b))
    .map((item) => ({ item, before: before(item) }))
}
