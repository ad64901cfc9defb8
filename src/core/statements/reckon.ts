import { type Decimal, plus, zero } from '../money/decimal'
import { earnedCents, pay, type Worked } from '../plans/pay'
import type { Situation } from '../plans/situation'
import type { Terms } from '../plans/terms'

/** Why a line that is no deal earned something. */
export const whys = ['figure', 'earlier deals', 'floor'] as const
type Why = (typeof whys)[number]

/** A part of what was earned, in whole cents: by a deal, or for another reason. */
type EarnedLine<Deal> = { deal: Deal; cents: bigint } | { why: Why; cents: bigint }

/** How things stood for a component at a period's end, and on the day before it, where the window began earlier. */
export type Stood = {
  now: Situation
  before: Situation | undefined
  /** Whether deals made up what was measured; otherwise it is a figure. */
  byDeals: boolean
}

/** What a component earned in a period, of one window. The lines add up to `earned`. */
export type Reckoned<Deal> = {
  toDate: Worked
  /** What the window had earned before the period by the same terms, in whole cents, and how things stood then. */
  before: { cents: bigint; situation: Situation } | undefined
  /** Undefined where something is lacking; `toDate` says what. */
  earned: bigint | undefined
  lines: readonly EarnedLine<Deal>[]
}

const none = BigInt(0)

/** What was earned to date, less what was earned before, and by which of the period's deals, which must be in their order. */
export function reckon<Deal extends { credited: bigint }>(
  terms: Terms,
  { now, before, byDeals }: Stood,
  deals: readonly Deal[],
): Reckoned<Deal> {
  const toDate = pay(terms, now)
  const earlier = before && { cents: earnedCents(terms, before) ?? none, situation: before }
  const already = earlier?.cents ?? none
  const { earned } = toDate
  return {
    toDate,
    before: earlier,
    earned: earned === undefined ? undefined : earned - already,
    lines:
      earned === undefined
        ? []
        : byDeals
          ? dealLines(terms, now, before?.closes ?? false, earned, already, deals)
          : others('figure', earned - already),
  }
}

const others = (why: Why, cents: bigint) => (cents === none ? [] : [{ why, cents }])

/**
 * What each deal added to the rounded earnings, in order: a deal that reaches a gate or a retroactive tier earns what that
 * is worth. What no deal of the period explains comes first, and a floor, if it is not `floored` already, last.
 */
function dealLines<Deal extends { credited: bigint }>(
  terms: Terms,
  situation: Situation,
  floored: boolean,
  earned: bigint,
  before: bigint,
  deals: readonly Deal[],
): EarnedLine<Deal>[] {
  const at = (reached: Decimal) =>
    earnedCents(terms, { ...situation, closes: floored, own: { ...situation.own, reached } }) ?? none
  const credited = deals.reduce((sum, { credited: cents }) => sum + cents, none)
  let reached = plus(situation.own.reached ?? zero, { units: -credited, places: 2 })
  let running = at(reached)
  const lines: EarnedLine<Deal>[] = others('earlier deals', running - before)
  for (const deal of deals) {
    reached = plus(reached, { units: deal.credited, places: 2 })
    const next = at(reached)
    lines.push({ deal, cents: next - running })
    running = next
  }
  return [...lines, ...others('floor', earned - running)]
}
