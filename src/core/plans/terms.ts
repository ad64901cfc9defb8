import type { Unit } from '../calendar/fiscal'
import type { Mode } from '../commission/mode'
import type { CommissionPlan } from '../commission/plan'
import type { Condition } from './condition'
import type { Version } from './versions'

/** A point of a payout curve: at this attainment this share of the target is paid. */
export type Point = { attainment: number; share: number }

/** How a component turns what was measured into pay. */
export type Pays =
  | {
      by: 'tiers'
      mode: Mode
      tiers: readonly { from: number; rate: number }[]
      plan: CommissionPlan
      ofQuota: boolean
    }
  | { by: 'curve'; points: readonly Point[] }

/** One component of a plan's version, read and checked. Money is per window, the target incentive a year’s. */
export type Terms = {
  plan: string
  from: Version['from']
  component: string
  metric: string
  measuredOn: 'own' | 'team'
  appliesTo: readonly Condition[]
  /** The column that is measured; '' is the amount. */
  amountFrom: string
  countsOn: 'close' | 'paid'
  /** How long its tiers run before they start again. */
  window: Unit
  /** Whether the year to date counts, less what was earned before. */
  cumulative: boolean
  pays: Pays
  target: number | undefined
  weight: number
  gate: { metric: string; attainment: number } | undefined
  cap: number | undefined
  floor: number | undefined
  /** For how many months a deal that is lost takes its commission back; without it nothing is taken back. */
  clawbackMonths: number | undefined
  /** Over how many months its commission is spread as an expense; without it, it is one at once. */
  amortizeMonths: number | undefined
}

/** A component that pays by tiers. */
export type Tiered = Terms & { pays: Extract<Pays, { by: 'tiers' }> }

export const isTiered = (terms: Terms): terms is Tiered => terms.pays.by === 'tiers'

/** Whether a component pays one rate from the first unit on, whatever the quota. */
export const isFlat = ({ pays }: Tiered): boolean => pays.tiers.length === 1 && pays.tiers[0]?.from === 0

/** Whether nothing can be reckoned without a quota: tiers in money, and one rate from the first unit on, need none. */
export const needsQuota = (terms: Terms): boolean => !isTiered(terms) || (terms.pays.ofQuota && !isFlat(terms))
