import { ofCents } from '../money/cents'
import { type Decimal, decimalOf, minus, one, plus, times, zero } from '../money/decimal'
import { dividedCents } from '../money/divided'
import { heldInCell, inCell } from '../money/in-cell'
import { quotient } from '../money/ratio'
import { rowAt, type ShareFrom } from '../shares'

/** How a payout curve pays between two of its points: on a straight line, or as at the lower one. */
export const curveModes = ['linear', 'step'] as const
export type CurveMode = (typeof curveModes)[number]

/** The share of the target incentive that is paid, as a quotient. */
type Paid = { over: Decimal; under: Decimal }

/** The share that an attainment is paid, exactly. Points and attainment may both be counted in units of the same quota. */
export function paidAt(curve: readonly ShareFrom[], attainment: Decimal, mode: CurveMode): Paid {
  const row = rowAt(curve, attainment)
  const point = curve[row]
  const next = curve[row + 1]
  if (!point) return { over: zero, under: one }
  if (!next || mode === 'step') return { over: point.share, under: one }
  const run = minus(next.from, point.from)
  const risen = times(minus(next.share, point.share), minus(attainment, point.from))
  return { over: plus(times(point.share, run), risen), under: run }
}

/**
 * The share of a target incentive that an attainment pays under a payout curve, not rounded: nothing below the first
 * point, the last share past the last one. The attainment must be finite.
 */
export function payoutShare(curve: readonly ShareFrom[], attainment: number, mode: CurveMode): number {
  const { over, under } = paidAt(curve, decimalOf(attainment), mode)
  return heldInCell(quotient(over, under), 'the share')
}

/** The same share of a target, to the cent, half away from zero. */
export function payout(curve: readonly ShareFrom[], attainment: number, mode: CurveMode, target: number): number {
  const { over, under } = paidAt(curve, decimalOf(attainment), mode)
  return inCell(ofCents(dividedCents(times(over, decimalOf(target)), under)), 'the payout')
}
