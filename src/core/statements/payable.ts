import type { Adjustment } from '../../model/adjustment'
import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { type DrawPeriod, drawByPeriod } from '../draw/draw'

const none = BigInt(0)

/** What somebody entered for a person in a period, in whole cents. */
export type Adjusted = Pick<Adjustment, 'reason' | 'note'> & { cents: bigint }

/** Commission on a deal that was lost after it had been paid, taken back; below zero where it is given back again. */
export type Clawback = {
  /** The deal as Ledger names it, and as people know it. */
  deal: string
  name: string
  account: string
  plan: string
  version: string
  component: string
  /** The approved period that paid it, and what it paid, in whole cents. */
  paidIn: Period
  paid: bigint
  cents: bigint
  /** What was taken of it before, in whole cents. */
  takenBefore: bigint
  /** By what it is owed: the days it counted and was lost on, and the plan’s months; undefined where nothing is owed. */
  loss: { counted: IsoDate; lost: IsoDate; months: number } | undefined
  /** Why, with its months, in a sentence. */
  says: string
}

/** What a later change of an approved period comes from, in the order in which parts of a difference are reckoned. */
export const causes = ['figure', 'deal', 'split', 'quota', 'person', 'rate', 'plan version'] as const
export type Cause = (typeof causes)[number]

/** What a later change of an approved period adds or takes away, by its cause; in whole cents. */
export type Difference = {
  /** The approved period that was changed. */
  period: Period
  plan: string
  version: string
  component: string
  /** The key of the deal that changed; '' where it was something else. */
  deal: string
  cause: Cause
  /** What was changed, from what to what, in a sentence. */
  says: string
  cents: bigint
}

/** What a plan advances in a period, in whole cents. */
export type Advance = { cents: bigint; recoverable: boolean }

/** What comes on top of what was earned in a period, or is taken off it. */
export type Extras = {
  adjustments: readonly Adjusted[]
  clawbacks: readonly Clawback[]
  differences: readonly Difference[]
}

/** The same, as far as the sum depends on it. */
type InCents = {
  adjustments: readonly Pick<Adjusted, 'reason' | 'cents'>[]
  clawbacks: readonly Pick<Clawback, 'cents'>[]
  differences: readonly Pick<Difference, 'cents'>[]
}

/**
 * From what was earned to what is paid, in whole cents:
 * earned + adjusted − clawed back + differed + draw − recovered + advanced = payable.
 */
export type Payable = {
  /** Corrections, bonuses and the like; an advance that somebody entered is none of them. */
  adjusted: bigint
  clawedBack: bigint
  differed: bigint
  /** What was advanced besides the plan's draw. */
  advanced: bigint
  forgiven: bigint
  /** Undefined where the plan has no draw and nothing is owed. */
  draw: DrawPeriod | undefined
  /** What is owed at the period's end. */
  balance: bigint
  payable: bigint
}

/**
 * Applies adjustments, clawbacks and differences, then the draw. What was forgiven is no longer owed before anything is recovered; what was advanced
 * is paid, and owed from then on. Without a draw nothing is topped up, and earnings below zero stay so.
 */
export function payableOf(
  earned: bigint,
  { adjustments, clawbacks, differences }: InCents,
  draw: Advance | undefined,
  opening: bigint,
): Payable {
  const sum = (of: (reason: Adjusted['reason']) => boolean) =>
    adjustments.reduce((all, { reason, cents }) => (of(reason) ? all + cents : all), none)
  const advanced = sum((reason) => reason === 'draw')
  const forgiven = sum((reason) => reason === 'forgiven draw')
  const adjusted = sum((reason) => reason !== 'draw' && reason !== 'forgiven draw')
  const owed = forgiven > opening ? none : opening - forgiven
  const clawedBack = clawbacks.reduce((all, { cents }) => all + cents, none)
  const differed = differences.reduce((all, { cents }) => all + cents, none)
  const earnings = earned + adjusted - clawedBack + differed
  const period = draw
    ? drawByPeriod(owed, draw.recoverable)(earnings, draw.cents)
    : owed > none && earnings > none
      ? drawByPeriod(owed, true)(earnings, none)
      : undefined
  return {
    adjusted,
    clawedBack,
    differed,
    advanced,
    forgiven,
    draw: period,
    balance: (period?.balance ?? owed) + advanced,
    payable: (period?.paid ?? earnings) + advanced,
  }
}
