import { inMoney } from '../../money/cents'
import type { Words } from '../../notation'
import { partOf } from '../../plans/part'
import { earnedCents } from '../../plans/pay'
import type { Situation } from '../../plans/situation'
import type { Terms } from '../../plans/terms'
import { gateInWords } from './gate'
import { pathInWords } from './path'
import type { Move } from './why'

/** What a cap does to a deal: nothing to be said where earnings stay below it. */
export function limitInWords(terms: Terms, move: Move, words: Words): string[] | undefined {
  if (terms.cap === undefined) return undefined
  const cap = partOf(terms.cap, move.after.employed)
  const uncapped = (situation: Situation) =>
    earnedCents({ ...terms, cap: undefined, floor: undefined }, situation) ?? BigInt(0)
  const [before, after] = [uncapped(move.before) > cap, uncapped(move.after) > cap]
  const amount = words.money(inMoney(cap))
  if (before && after) return [`The cap of ${amount} was passed before, so it changes nothing.`]
  if (!before && !after) return undefined
  const path = gateInWords(terms, move, words) ?? [pathInWords(terms, move, words)]
  return [
    ...path,
    after ? `The cap of ${amount} is reached: no more is paid.` : `The cap of ${amount} held until then.`,
  ]
}
