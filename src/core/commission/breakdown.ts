import { roundedCents } from '../money/cents'
import { type Decimal, plus, times } from '../money/decimal'
import { type CommissionPlan, exactCommission } from './plan'
import { type Slice, slicesOf } from './slices'

/** A slice with its commission and what all slices so far come to, both in cents. */
export type BreakdownRow = Slice & { commission: bigint; running: bigint }

/**
 * The proof of a commission: its slices, each with the difference of the rounded running totals, the last of which is
 * the commission. A `Problem` for sales above a closed last tier.
 */
export function breakdown(plan: CommissionPlan, amount: Decimal, quota: Decimal, prior: Decimal): BreakdownRow[] {
  exactCommission(plan, plus(prior, amount), quota)
  let earned = exactCommission(plan, prior, quota)
  const before = roundedCents(earned)
  let last = BigInt(0)
  return slicesOf(plan, amount, quota, prior).map((slice) => {
    earned = plus(earned, times(slice.amount, slice.rate))
    const running = roundedCents(earned) - before
    const row = { ...slice, commission: running - last, running }
    last = running
    return row
  })
}
