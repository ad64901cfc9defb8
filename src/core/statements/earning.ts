import type { Period } from '../../model/period'
import { type Decimal, plus, zero } from '../money/decimal'
import { earnedCents, pay, type Worked } from '../plans/pay'
import type { Situation } from '../plans/situation'
import type { Terms } from '../plans/terms'
import { type Reach, type Window, windowsIn } from '../plans/window'
import type { Counted } from './counted'
import type { Known } from './known'
import { ofDeals, type Standing, standing } from './measure'

/** Why a line that is no deal earned something. */
type Why = 'figure' | 'earlier deals' | 'floor'

/** A part of what was earned, in whole cents: by a deal, or for another reason. */
type EarnedLine = { deal: Counted; cents: bigint } | { why: Why; cents: bigint }

/** What a component earned in a period, of one window. The lines add up to `earned`. */
export type Earning = {
  terms: Terms
  /** The days on which its version held. */
  stretch: Period
  reach: Reach
  toDate: Worked
  /** What the window had earned before the period, in whole cents, of what, and who says so. */
  before: { cents: bigint; situation: Situation; by: 'approved statements' | 'the same terms' } | undefined
  /** Undefined where something is lacking; `toDate` says what. */
  earned: bigint | undefined
  lines: readonly EarnedLine[]
  /** Deals of the period that it counts; their commission is in the lines. */
  deals: readonly Counted[]
  said: readonly string[]
}

const none = BigInt(0)

/**
 * What a component earned for somebody in a period, window by window: to date, less what was earned before. A window in
 * which the person neither was there nor is credited with a deal has nothing to tell.
 */
export const earnings = (person: string, terms: Terms, stretch: Period, period: Period, known: Known): Earning[] =>
  windowsIn(period, terms, known.calendar)
    .filter(({ now }) => now.from <= stretch.to && now.to >= stretch.from)
    .flatMap((window) => {
      const toDate = standing(person, terms, stretch, window.now, known)
      return toDate.there || toDate.deals.length ? [earning(person, terms, stretch, window, toDate, known)] : []
    })

function earning(
  person: string,
  terms: Terms,
  stretch: Period,
  { now, before }: Window,
  toDate: Standing,
  known: Known,
): Earning {
  const earlier = before && before.to >= stretch.from ? standing(person, terms, stretch, before, known) : undefined
  const worked = pay(terms, toDate.situation)
  const paid = earlier && before ? paidBefore(person, terms, before, earlier, known) : undefined
  const deals = toDate.deals.slice(earlier?.deals.length ?? 0)
  return {
    terms,
    stretch,
    reach: now,
    toDate: worked,
    before: paid,
    earned: worked.earned === undefined ? undefined : worked.earned - (paid?.cents ?? none),
    lines:
      worked.earned === undefined
        ? []
        : ofDeals(known, terms.metric)
          ? dealLines(
              terms,
              toDate.situation,
              earlier?.situation.closes ?? false,
              worked.earned,
              paid?.cents ?? none,
              deals,
            )
          : others('figure', worked.earned - (paid?.cents ?? none)),
    deals,
    said: toDate.said,
  }
}

function paidBefore(person: string, terms: Terms, reach: Reach, { situation }: Standing, known: Known) {
  const approved = known.paidBefore(person, terms, reach)
  if (approved !== undefined) return { cents: approved, situation, by: 'approved statements' as const }
  return { cents: earnedCents(terms, situation) ?? none, situation, by: 'the same terms' as const }
}

const others = (why: Why, cents: bigint): EarnedLine[] => (cents === none ? [] : [{ why, cents }])

/**
 * What each deal added to the rounded earnings, in order: a deal that reaches a gate or a retroactive tier earns what that
 * is worth. What no deal of the period explains comes first, and a floor, if it is not `floored` already, last.
 */
function dealLines(
  terms: Terms,
  situation: Situation,
  floored: boolean,
  earned: bigint,
  before: bigint,
  deals: readonly Counted[],
): EarnedLine[] {
  const at = (reached: Decimal) =>
    earnedCents(terms, { ...situation, closes: floored, own: { ...situation.own, reached } }) ?? none
  const credited = deals.reduce((sum, { credited: cents }) => sum + cents, none)
  let reached = plus(situation.own.reached ?? zero, { units: -credited, places: 2 })
  let running = at(reached)
  const lines = others('earlier deals', running - before)
  for (const deal of deals) {
    reached = plus(reached, { units: deal.credited, places: 2 })
    const next = at(reached)
    lines.push({ deal, cents: next - running })
    running = next
  }
  return [...lines, ...others('floor', earned - running)]
}
