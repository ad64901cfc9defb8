import { inMoney } from '../../money/cents'
import type { Decimal } from '../../money/decimal'
import { quotient } from '../../money/ratio'
import type { Words } from '../../notation'
import { limitsInWords } from '../../plans/limits-in-words'
import type { Worked } from '../../plans/pay'
import type { Terms } from '../../plans/terms'

/** What a component's pay depends on besides its tiers, and what of it made a difference: each in a sentence. */
export function notesOn(terms: Terms, worked: Worked, words: Words): string[] {
  const { gateReached, curve, uncapped, cap, floor, earned, lacks } = worked
  const money = (cents: bigint) => words.money(inMoney(cents))
  const share = ({ over, under }: { over: Decimal; under: Decimal }) => words.share(quotient(over, under))
  return [
    ...limitsInWords(terms, words),
    ...(lacks ? [`It can’t be reckoned: the ${lacks} is lacking.`] : []),
    ...(gateReached === true ? ['That share is reached.'] : []),
    ...(gateReached === false ? ['That share is not reached, so it earns nothing.'] : []),
    ...(curve
      ? [`The curve pays ${share(curve.share)} of ${money(curve.target)}, its part of the target incentive.`]
      : []),
    ...(cap !== undefined && uncapped > cap ? [`It comes to ${money(uncapped)}, and is capped at ${money(cap)}.`] : []),
    ...(floor !== undefined && earned === floor && uncapped < floor ? [`It is made up to ${money(floor)}.`] : []),
  ]
}
