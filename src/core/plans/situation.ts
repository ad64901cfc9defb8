import type { Direction } from '../attainment'
import { atLeast, type Decimal, isNegative, isZero, times, zero } from '../money/decimal'
import type { Part } from './part'
import { needsQuota, type Terms } from './terms'

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

/** Whether at least this share of the quota was reached, without a division. */
export const reaches = ({ reached = zero, direction }: Measure, quota: Decimal, share: Decimal): boolean =>
  direction === 'lower' ? atLeast(quota, times(share, reached)) : atLeast(reached, times(share, quota))

/** A quota to reckon with: a goal of 0 or below is none. */
export const quotaOf = ({ quota }: Measure): Decimal | undefined =>
  quota && !isZero(quota) && !isNegative(quota) ? quota : undefined

/** What can't be reckoned without, and isn't there. */
export function lackOf(terms: Terms, { own, gate, target }: Situation): Lack | undefined {
  if (!own.reached) return 'actual'
  if ((needsQuota(terms) || (terms.gate && !gate)) && !quotaOf(own)) return 'quota'
  if (terms.gate && gate && !quotaOf(gate)) return 'quota of the gate'
  if (terms.gate && gate && !gate.reached) return 'actual of the gate'
  return terms.pays.by === 'curve' && (target ?? terms.target) === undefined ? 'target incentive' : undefined
}

/** Asked for where nothing is lacking alone. */
export const reachedOf = ({ own }: Situation): Decimal => own.reached as Decimal
