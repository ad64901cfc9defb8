import { atLeast, type Decimal, isZero, minus, one, plus, times, zero } from '../money/decimal'
import type { Mode } from './mode'
import type { RateTable, Tier } from './rate-table'

/**
 * A stretch of sales on which the commission is a straight line: rate × sales + constant × quota. Where tiers are in
 * money, read them as shares of a quota of 1. The stretch holds `from` and ends just below the next.
 */
export type Stretch = {
  readonly from: Decimal
  /** Where its tier starts: below `from` where quota divides the tier. */
  readonly tier: Decimal
  readonly rate: Decimal
  readonly constant: Decimal
  /** The sales above which all earn this rate once the stretch is reached. */
  readonly pivot: Decimal
}

/** The line that earns `rate` above `pivot`, where `earned` was earned up to it. */
const line = (from: Decimal, rate: Decimal, pivot: Decimal, earned: Decimal, tier = from): Stretch => ({
  from,
  tier,
  rate,
  pivot,
  constant: minus(earned, times(rate, pivot)),
})

/** What is earned at a share of quota, as a share of quota. */
const earnedAt = (at: Decimal, stretch: Stretch): Decimal => plus(times(stretch.rate, at), stretch.constant)

function marginal(tiers: readonly Tier[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { start, rate } of tiers) {
    const below = stretches[stretches.length - 1]
    stretches.push(line(start, rate, start, below ? earnedAt(start, below) : zero))
  }
  return stretches
}

const retroactive = (tiers: readonly Tier[]): Stretch[] => tiers.map(({ start, rate }) => line(start, rate, zero, zero))

function overage(tiers: readonly Tier[]): Stretch[] {
  const upTo = marginal(tiers.filter(({ start }) => !atLeast(start, one)))
  const last = upTo[upTo.length - 1]
  const earned = last ? earnedAt(one, last) : zero
  const above = tiers
    .filter(({ start }) => atLeast(start, one))
    .map(({ start, rate }) => line(start, rate, one, earned))
  const startsAtQuota = above[0] && atLeast(one, above[0].from)
  return [...upTo, ...(last && !startsAtQuota ? [line(one, last.rate, one, earned, last.tier)] : []), ...above]
}

const build = { marginal, retroactive, overage }

/** The stretches of a rate table, the first from zero on. Below zero the first one's rate holds. */
export function stretchesOf({ tiers }: RateTable, mode: Mode): readonly Stretch[] {
  const stretches = build[mode](tiers)
  const first = stretches[0]
  return first && isZero(first.from) ? stretches : [line(zero, zero, zero, zero), ...stretches]
}
