import { type Decimal, minus, plus } from '../../money/decimal'
import type { Words } from '../../notation'
import { reachedOf, type Situation } from '../../plans/situation'
import type { Counted } from '../counted'
import type { Earning } from '../earning'
import { gateInWords } from './gate'
import { limitInWords } from './limit'
import { pathInWords } from './path'

/** How things stood for a component before a deal and after it. */
export type Move = { deal: Counted; before: Situation; after: Situation }

const inCents = (units: bigint): Decimal => ({ units, places: 2 })

/**
 * Says why each deal of a component earned what it did, in plain sentences: it depends on all deals before it. `person`
 * is who is paid.
 */
export function whyOf(person: string, { terms, toDate, deals }: Earning, words: Words): ReadonlyMap<Counted, string> {
  const { lacks, situation } = toDate
  if (lacks) return new Map(deals.map((deal) => [deal, `This can’t be reckoned: there is no ${lacks}.`]))
  const at = (reached: Decimal): Situation => ({ ...situation, own: { ...situation.own, reached } })
  const credited = deals.reduce((sum, one) => sum + one.credited, BigInt(0))
  let before = at(minus(reachedOf(situation), inCents(credited)))
  return new Map(
    deals.map((deal) => {
      const after = at(plus(reachedOf(before), inCents(deal.credited)))
      const move = { deal, before, after }
      before = after
      const { owner } = deal.credit
      const sentences = [
        ...(owner === person ? [] : [`Sold by ${owner}.`]),
        ...(limitInWords(terms, move, words) ?? gateInWords(terms, move, words) ?? [pathInWords(terms, move, words)]),
      ]
      return [deal, sentences.join(' ')]
    }),
  )
}
