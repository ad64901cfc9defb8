import { ofCents, wholeCents } from '../money/cents'
import { type Decimal, decimalOf, one } from '../money/decimal'
import { inCell } from '../money/in-cell'
import { estimatedCents } from './estimate'
import { addedCents, type CommissionPlan } from './plan'
import { wholeCentsCommission } from './whole-cents'

/** Cents in whole numbers as money. Adding 0 turns -0 into 0. */
export const inMoney = (cents: number): number => cents / 100 + 0

/** What `addedCents` gives, as a cell holds it; a `Problem` where none can. */
export function addedMoney(plan: CommissionPlan, amount: Decimal, quota: Decimal, prior: Decimal): number {
  return inCell(ofCents(addedCents(plan, amount, quota, prior)), 'the commission')
}

/**
 * The commission on an amount under a plan, for one quota or, where starts are money, without one: to the cent, half
 * away from zero. `prior` is what was credited earlier in the same period; the result is then the difference of the
 * rounded commissions. The numbers must be finite, the quota above zero. The function that is returned throws a
 * `Problem` for sales above a closed last tier and for what no cell can hold; the message is half a sentence, to be put
 * behind the name of what it is about.
 */
export function commissionAt(plan: CommissionPlan, quota = 1): (amount: number, prior?: number) => number {
  const quick = wholeCentsCommission(plan, quota === 1 ? one : decimalOf(quota))
  const any = commissionByQuota(plan)
  return (amount, prior = 0) => {
    const before = wholeCents(prior)
    const cents = quick(before + wholeCents(amount)) - (prior === 0 ? 0 : quick(before))
    return Number.isNaN(cents) ? any(amount, quota, prior) : inMoney(cents)
  }
}

/** The same where the quota differs from amount to amount. */
export function commissionByQuota(plan: CommissionPlan): (amount: number, quota: number, prior: number) => number {
  const estimated = estimatedCents(plan)
  return (amount, quota, prior) => {
    const cents = prior === 0 ? estimated(amount, quota) : Number.NaN
    return Number.isNaN(cents)
      ? addedMoney(plan, decimalOf(amount), decimalOf(quota), decimalOf(prior))
      : inMoney(cents)
  }
}
