import { type Cause, causes, type Difference } from '../payable'
import { earnedBy, type State } from './state'

/** One change, in words, and what the state is once it is made. */
export type Step = { cause: Cause; deal: string; says: string; to(state: State): State }

/** A part of a difference; the parts of a component add up to the whole. */
export type Part = Pick<Difference, 'cause' | 'deal' | 'says' | 'cents'>

/** In the order in which causes are told; steps of one cause stay in theirs. */
export const inOrderOfCauses = (steps: readonly Step[]): Step[] =>
  causes.flatMap((cause) => steps.filter((step) => step.cause === cause))

/**
 * What each change adds, one after the other, from what was approved to what is earned today; in whole cents. Where a
 * step alone can't be reckoned, its part is in the next one's.
 */
export function partsOf(approved: bigint, today: bigint, from: State, steps: readonly Step[]): Part[] {
  let [state, running] = [from, approved]
  return steps.map(({ cause, deal, says, to }, i) => {
    state = to(state)
    const next = i === steps.length - 1 ? today : (earnedBy(state) ?? running)
    const cents = next - running
    running = next
    return { cause, deal, says, cents }
  })
}
