import { type BreakdownRow, breakdown } from '../commission/breakdown'
import { exactCommission } from '../commission/plan'
import { roundedCents } from '../money/cents'
import { type Decimal, decimalOf, one, zero } from '../money/decimal'
import { curveCents, type OnCurve, onCurve } from './on-curve'
import { partOf } from './part'
import { type Lack, lackOf, quotaOf, reachedOf, reaches, type Situation } from './situation'
import { needsQuota, type Terms } from './terms'

/** What a component has earned in a window to date, with its working. Money in whole cents. */
export type Worked = {
  situation: Situation
  /** Undefined where something is lacking: never 0 in its place. */
  earned: bigint | undefined
  lacks: Lack | undefined
  gateReached: boolean | undefined
  /** What the tiers earned, slice by slice; none where a gate was missed. */
  slices: readonly BreakdownRow[]
  curve: OnCurve | undefined
  /** What tiers or curve come to, before cap and floor. */
  uncapped: bigint
  /** Cap and floor as they hold for the days employed; undefined where there is none. */
  cap: bigint | undefined
  floor: bigint | undefined
}

const none = BigInt(0)

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

/** Whether the gate is reached; undefined where there is none. Nothing may be lacking. */
export function passes({ gate }: Terms, situation: Situation): boolean | undefined {
  const measure = situation.gate ?? situation.own
  return gate && reaches(measure, quotaOf(measure) as Decimal, decimalOf(gate.attainment))
}

/** The quota that tiers are shares of. Tiers in money are read as shares of a quota of 1; nothing may be lacking. */
export const quotaFor = (terms: Terms, { own }: Situation): Decimal =>
  needsQuota(terms) ? (own.quota as Decimal) : one

function uncappedCents(terms: Terms, situation: Situation): bigint {
  if (terms.pays.by === 'tiers')
    return roundedCents(exactCommission(terms.pays.plan, reachedOf(situation), quotaFor(terms, situation)))
  return curveCents(terms, terms.pays.points, situation)
}

function limited({ cap, floor }: Terms, { employed, closes }: Situation, cents: bigint): bigint {
  const most = cap === undefined ? undefined : partOf(cap, employed)
  const least = floor === undefined || !closes ? undefined : partOf(floor, employed)
  const capped = most !== undefined && cents > most ? most : cents
  return least !== undefined && capped < least ? least : capped
}
