import type { Direction } from '../attainment'
import { type BreakdownRow, breakdown } from '../commission/breakdown'
import { exactCommission } from '../commission/plan'
import { roundedCents } from '../money/cents'
import { atLeast, type Decimal, decimalOf, isNegative, isZero, one, times, zero } from '../money/decimal'
import { dividedCents } from '../money/divided'
import { paidAt } from '../payout/payout'
import { type Part, partOf } from './part'
import { needsQuota, type Point, type Terms } from './terms'

/** What was reached on a metric in a window to date, and the quota of the whole window; undefined where it can't be told. */
export type Measure = { reached: Decimal | undefined; quota: Decimal | undefined; direction: Direction }

/** All that a component's pay depends on besides its terms. */
export type Situation = {
  own: Measure
  /** On the gate's metric, where that is another one. */
  gate?: Measure | undefined
  /** The person’s own target incentive of a year, in money, where it differs from the plan’s. */
  target: number | undefined
  /** Months of the window. */
  months: number
  /** How much of the window the person was there for: cap, floor and target incentive shrink with it. */
  employed: Part
  /** Whether the window is over. A floor is owed at its end, so that early months are no advance on later ones. */
  closes: boolean
}

/** What keeps a component from being reckoned. */
export type Lack = 'quota' | 'actual' | 'quota of the gate' | 'actual of the gate' | 'target incentive'

/** What a component has earned in a window to date, with its working. Money in whole cents. */
export type Worked = {
  situation: Situation
  /** Undefined where something is lacking: never 0 in its place. */
  earned: bigint | undefined
  lacks: Lack | undefined
  gateReached: boolean | undefined
  /** What the tiers earned, slice by slice; none where a gate was missed. */
  slices: readonly BreakdownRow[]
  /** The points of the curve between which the attainment lies, and the share of `target` that it pays. */
  curve: { target: bigint; share: Part; points: readonly Point[] } | undefined
  /** What tiers or curve come to, before cap and floor. */
  uncapped: bigint
  /** Cap and floor as they hold for the days employed; undefined where there is none. */
  cap: bigint | undefined
  floor: bigint | undefined
}

const none = BigInt(0)
const year = decimalOf(12)

/** Whether at least this share of the quota was reached, without a division. */
const reaches = ({ reached = zero, direction }: Measure, quota: Decimal, share: Decimal): boolean =>
  direction === 'lower' ? atLeast(quota, times(share, reached)) : atLeast(reached, times(share, quota))

/** A quota to reckon with: a goal of 0 is none. */
const quotaOf = ({ quota }: Measure): Decimal | undefined => (quota && !isZero(quota) ? quota : undefined)

/** What can't be reckoned without, and isn't there. */
export function lackOf(terms: Terms, { own, gate, target }: Situation): Lack | undefined {
  if (!own.reached) return 'actual'
  if ((needsQuota(terms) || (terms.gate && !gate)) && !quotaOf(own)) return 'quota'
  if (terms.gate && gate && !quotaOf(gate)) return 'quota of the gate'
  if (terms.gate && gate && !gate.reached) return 'actual of the gate'
  return terms.pays.by === 'curve' && (target ?? terms.target) === undefined ? 'target incentive' : undefined
}

/**
 * What a component has earned in a window to date, in the order of `order`: gate, tiers or curve, rounded to the cent
 * once, cap, floor. What a part of the window earned is the difference of two of them, so that parts add up.
 */
export function pay(terms: Terms, situation: Situation): Worked {
  const lacks = lackOf(terms, situation)
  const gateReached = lacks ? undefined : passes(terms, situation)
  const pays = !lacks && gateReached !== false
  const uncapped = pays ? uncappedCents(terms, situation) : none
  return {
    situation,
    earned: lacks ? undefined : limited(terms, situation, uncapped),
    lacks,
    gateReached,
    slices:
      pays && terms.pays.by === 'tiers'
        ? breakdown(terms.pays.plan, reachedOf(situation), quotaFor(terms, situation), zero)
        : [],
    curve: pays && terms.pays.by === 'curve' ? onCurve(terms, terms.pays.points, situation) : undefined,
    uncapped,
    cap: terms.cap === undefined ? undefined : partOf(terms.cap, situation.employed),
    floor: terms.floor === undefined ? undefined : partOf(terms.floor, situation.employed),
  }
}

/** The same figure without its working. */
export function earnedCents(terms: Terms, situation: Situation): bigint | undefined {
  if (lackOf(terms, situation)) return undefined
  return limited(terms, situation, passes(terms, situation) === false ? none : uncappedCents(terms, situation))
}

function passes({ gate }: Terms, situation: Situation): boolean | undefined {
  const measure = situation.gate ?? situation.own
  return gate && reaches(measure, quotaOf(measure) as Decimal, decimalOf(gate.attainment))
}

/** Asked for where nothing is lacking alone. */
const reachedOf = ({ own }: Situation): Decimal => own.reached as Decimal

/** Tiers in money are read as shares of a quota of 1. */
const quotaFor = (terms: Terms, { own }: Situation): Decimal => (needsQuota(terms) ? (own.quota as Decimal) : one)

function uncappedCents(terms: Terms, situation: Situation): bigint {
  if (terms.pays.by === 'tiers')
    return roundedCents(exactCommission(terms.pays.plan, reachedOf(situation), quotaFor(terms, situation)))
  const { over, under } = shareOnCurve(terms.pays.points, situation)
  const { paid, of } = exactTarget(terms, situation)
  return dividedCents(times(paid, over), times(of, under))
}

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

function onCurve(terms: Terms, points: readonly Point[], situation: Situation): Worked['curve'] {
  const { paid, of } = exactTarget(terms, situation)
  const quota = quotaOf(situation.own) as Decimal
  const below = points.filter(({ attainment }) => reaches(situation.own, quota, decimalOf(attainment))).length
  return {
    target: dividedCents(paid, of),
    share: shareOnCurve(points, situation),
    points: points.slice(Math.max(0, below - 1), below + 1),
  }
}

function limited({ cap, floor }: Terms, { employed, closes }: Situation, cents: bigint): bigint {
  const most = cap === undefined ? undefined : partOf(cap, employed)
  const least = floor === undefined || !closes ? undefined : partOf(floor, employed)
  const capped = most !== undefined && cents > most ? most : cents
  return least !== undefined && capped < least ? least : capped
}
