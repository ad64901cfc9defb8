import type { Adjustment } from '../../model/adjustment'
import { type DrawPeriod, drawByPeriod } from '../draw/draw'

const none = BigInt(0)

/** What somebody entered for a person in a period, in whole cents. */
export type Adjusted = Pick<Adjustment, 'reason' | 'note'> & { cents: bigint }

/** From what was earned to what is paid, in whole cents: earned + adjusted + draw − recovered + advanced = payable. */
export type Payable = {
  /** Corrections, bonuses and the like; an advance that somebody entered is none of them. */
  adjusted: bigint
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
 * Applies adjustments, then the draw. What was forgiven is no longer owed before anything is recovered; what was advanced
 * is paid, and owed from then on. Without a draw nothing is topped up, and earnings below zero stay so.
 */
export function payableOf(
  earned: bigint,
  adjustments: readonly Adjusted[],
  draw: { cents: bigint; recoverable: boolean } | undefined,
  opening: bigint,
): Payable {
  const sum = (of: (reason: Adjusted['reason']) => boolean) =>
    adjustments.reduce((all, { reason, cents }) => (of(reason) ? all + cents : all), none)
  const advanced = sum((reason) => reason === 'draw')
  const forgiven = sum((reason) => reason === 'forgiven draw')
  const adjusted = sum((reason) => reason !== 'draw' && reason !== 'forgiven draw')
  const owed = forgiven > opening ? none : opening - forgiven
  const earnings = earned + adjusted
  const period = draw
    ? drawByPeriod(owed, draw.recoverable)(earnings, draw.cents)
    : owed > none && earnings > none
      ? drawByPeriod(owed, true)(earnings, none)
      : undefined
  return {
    adjusted,
    advanced,
    forgiven,
    draw: period,
    balance: (period?.balance ?? owed) + advanced,
    payable: (period?.paid ?? earnings) + advanced,
  }
}
