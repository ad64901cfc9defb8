import { wholeCents } from '../money/cents'
import { type Decimal, decimalOf, plus } from '../money/decimal'
import { addedMoney, inMoney } from './commission'
import type { CommissionPlan } from './plan'
import { wholeCentsCommission } from './whole-cents'

/**
 * The commission of one deal after the other, each on top of those before it and of `prior`. They add up to the
 * commission of the sum. Throws as `commissionAt` does.
 */
export function commissionByDeal(plan: CommissionPlan, quota: Decimal, prior: number): (deal: number) => number {
  const quick = wholeCentsCommission(plan, quota)
  let total = decimalOf(prior)
  // The same in whole cents, for as long as it is; the commission on it is kept from deal to deal.
  let cents = wholeCents(prior)
  let earned = quick(cents)
  return (deal) => {
    const amount = decimalOf(deal)
    const before = total
    const earnedBefore = earned
    total = plus(before, amount)
    cents = safe(cents + wholeCents(deal))
    earned = quick(cents)
    const added = earned - earnedBefore
    return Number.isNaN(added) ? addedMoney(plan, amount, quota, before) : inMoney(added)
  }
}

/** Whole numbers that doubles no longer count one by one are none. */
const safe = (cents: number) => (Number.isSafeInteger(cents) ? cents : Number.NaN)
