import { type Slice, slicesOf } from '../../commission/slices'
import { inMoney } from '../../money/cents'
import { type Decimal, isNegative, minus, numberOf, zero } from '../../money/decimal'
import { quotient } from '../../money/ratio'
import type { Words } from '../../notation'
import { onCurve } from '../../plans/on-curve'
import { quotaFor } from '../../plans/pay'
import { reachedOf, type Situation } from '../../plans/situation'
import { attained } from '../../plans/steps'
import { isMoney } from '../../plans/subject'
import { isFlat, isTiered, type Point, type Terms, type Tiered } from '../../plans/terms'
import type { Move } from './why'

/** The way that a deal goes through the tiers, or along the curve, and what each part of it earns. */
export function pathInWords(terms: Terms, move: Move, words: Words): string {
  const note = move.deal.credited < BigInt(0) ? 'A credit note. ' : ''
  if (isTiered(terms)) return note + tiersInWords(terms, move, words)
  return note + (terms.pays.by === 'curve' ? curveInWords(terms, terms.pays.points, move, words) : '')
}

/** `of the quarter`, the time that tiers run over. */
const ofWindow = ({ window, cumulative }: Terms) => (cumulative ? 'of the year to date' : `of the ${window}`)

function tiersInWords(terms: Tiered, { deal, before, after }: Move, words: Words): string {
  const money = isMoney(terms, words)
  const about = (amount: Decimal) => (money ? words.money : words.about)(numberOf(amount))
  const rate = (of: Decimal) => (money ? words.share : words.money)(numberOf(of))
  const [from, to] = [reachedOf(before), reachedOf(after)]
  const slices = slicesOf(terms.pays.plan, { units: deal.credited, places: 2 }, quotaFor(terms, before), from)
  const paid = slices.filter(({ again }) => !again).map((slice) => `${about(slice.amount)} × ${rate(slice.rate)}`)
  if (isFlat(terms))
    return paid.length ? `${about(minus(to, from))} × ${rate((slices[0] as Slice).rate)}.` : 'The rate is 0.'
  const way = `From ${about(from)} to ${about(to)} ${ofWindow(terms)}: `
  const again = slices
    .filter((slice) => slice.again)
    .map(({ amount, rate: more }) => {
      const less = isNegative(more)
      return `The ${about(amount)} before it now earn ${rate(less ? minus(zero, more) : more)} ${less ? 'less' : 'more'}.`
    })
  return [`${way}${paid.length ? listed(paid) : 'no tier pays there'}.`, ...again].join(' ')
}

const listed = (parts: readonly string[]) =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}` : (parts[0] ?? '')

function curveInWords(terms: Terms, points: readonly Point[], { before, after }: Move, words: Words): string {
  const paid = (situation: Situation) => {
    const { share } = onCurve(terms, points, situation)
    return words.share(quotient(share.over, share.under))
  }
  const share = (situation: Situation) => words.share(attained(situation.own) ?? 0)
  const { target } = onCurve(terms, points, after)
  return `From ${share(before)} to ${share(after)} of quota: the curve pays ${paid(after)} of the target incentive of ${words.money(inMoney(target))}, and ${paid(before)} before this deal.`
}
