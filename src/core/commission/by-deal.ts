import { inMoney, ofCents, roundedCents, wholeCents } from '../money/cents'
import { type Decimal, decimalOf, plus } from '../money/decimal'
import { inCell } from '../money/in-cell'
import { isUnsure } from '../money/unsure'
import { type CommissionPlan, exactCommission } from './plan'
import { wholeCentsCommission } from './whole-cents'

/**
 * The commission of one deal after the other, each on top of those before it and of `prior`. They add up to the
 * commission of the sum. Throws as `commission` does.
 */
export function dealByDeal(plan: CommissionPlan, quota: Decimal, prior: number): (deal: number) => number {
  const quick = wholeCentsCommission(plan, quota)
  let sold = wholeCents(prior)
  let earned = quick(sold)
  // From the first deal on that whole cents can't be sure of, everything is exact.
  let exact: ((deal: number) => number) | undefined

  return (deal) => {
    if (exact) return exact(deal)
    const after = sold + wholeCents(deal)
    const earnedAfter = quick(after)
    const added = earnedAfter - earned
    if (isUnsure(added)) {
      exact = exactDealByDeal(plan, quota, isUnsure(sold) ? decimalOf(prior) : ofCents(BigInt(sold)))
      return exact(deal)
    }
    sold = after
    earned = earnedAfter
    return inMoney(added)
  }
}

function exactDealByDeal(plan: CommissionPlan, quota: Decimal, before: Decimal): (deal: number) => number {
  let sold = before
  let earned = roundedCents(exactCommission(plan, sold, quota))
  return (deal) => {
    sold = plus(sold, decimalOf(deal))
    const earnedBefore = earned
    earned = roundedCents(exactCommission(plan, sold, quota))
    return inCell(ofCents(earned - earnedBefore), 'the commission')
  }
}
