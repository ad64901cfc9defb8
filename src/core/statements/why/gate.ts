import { inMoney } from '../../money/cents'
import { isZero } from '../../money/decimal'
import type { Words } from '../../notation'
import { earnedCents, passes } from '../../plans/pay'
import { reachedOf, type Situation } from '../../plans/situation'
import type { Terms } from '../../plans/terms'
import { pathInWords } from './path'
import type { Move } from './why'

/** What a gate does to a deal: nothing to be said where it was reached before and still is. */
export function gateInWords(terms: Terms, move: Move, words: Words): string[] | undefined {
  const { gate } = terms
  if (!gate) return undefined
  const named = `${words.share(gate.attainment)} of the goal on ${gate.metric}`
  const [before, after] = [passes(terms, move.before), passes(terms, move.after)]
  if (!before && !after) return [`Below the gate, ${named}, so it earns nothing${move.before.gate ? '' : ' yet'}.`]
  if (before && after) return undefined
  const ungated = (situation: Situation) =>
    words.money(inMoney(earnedCents({ ...terms, gate: undefined, floor: undefined }, situation) ?? BigInt(0)))
  if (!after)
    return [`Falls below the gate, ${named}: what was earned before it, ${ungated(move.before)}, is taken back.`]
  const earlier = isZero(reachedOf(move.before))
    ? []
    : [`This deal also brings what the deals before it earn, ${ungated(move.before)}.`]
  return [`Reached the gate, ${named}.`, ...earlier, pathInWords(terms, move, words)]
}
