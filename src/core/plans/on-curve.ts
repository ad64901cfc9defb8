import { type Decimal, decimalOf, isNegative, isZero, one, times, zero } from '../money/decimal'
import { dividedCents } from '../money/divided'
import { paidAt } from '../payout/payout'
import type { Part } from './part'
import { quotaOf, reachedOf, reaches, type Situation } from './situation'
import type { Point, Terms } from './terms'

/** The target incentive of a window in whole cents, the share of it that a curve pays, and the points on both sides. */
export type OnCurve = { target: bigint; share: Part; points: readonly Point[] }

const year = decimalOf(12)

/** The target incentive of the window as a quotient: target × weight × months / 12, for the days employed. */
function exactTarget({ weight, target: ofPlan = 0 }: Terms, { target = ofPlan, months, employed }: Situation) {
  const ofYear = times(times(decimalOf(target), decimalOf(weight)), decimalOf(months))
  return { paid: times(ofYear, employed.over), of: times(year, employed.under) }
}

/** Attainment and points are both counted in units of what divides: attainment itself may have no end of decimals. */
function shareOnCurve(points: readonly Point[], situation: Situation): Part {
  const { own } = situation
  const [reached, quota] = [reachedOf(situation), quotaOf(own) as Decimal]
  const [over, under] = own.direction === 'lower' ? [quota, reached] : [reached, quota]
  const last = points[points.length - 1]
  // Where less is better, nothing at all is as good as it gets.
  if (isZero(under) || isNegative(under)) return { over: last ? decimalOf(last.share) : zero, under: one }
  const inUnits = points.map(({ attainment, share }) => ({
    from: times(decimalOf(attainment), under),
    share: decimalOf(share),
  }))
  return paidAt(inUnits, over, 'linear')
}

/** The target incentive of the window in whole cents. */
export function targetCents(terms: Terms, situation: Situation): bigint {
  const { paid, of } = exactTarget(terms, situation)
  return dividedCents(paid, of)
}

/** What a curve pays in whole cents, half away from zero. Nothing may be lacking. */
export function curveCents(terms: Terms, points: readonly Point[], situation: Situation): bigint {
  const { over, under } = shareOnCurve(points, situation)
  const { paid, of } = exactTarget(terms, situation)
  return dividedCents(times(paid, over), times(of, under))
}

/** The same with its working. */
export function onCurve(terms: Terms, points: readonly Point[], situation: Situation): OnCurve {
  const quota = quotaOf(situation.own) as Decimal
  const below = points.filter(({ attainment }) => reaches(situation.own, quota, decimalOf(attainment))).length
  return {
    target: targetCents(terms, situation),
    share: shareOnCurve(points, situation),
    points: points.slice(Math.max(0, below - 1), below + 1),
  }
}
