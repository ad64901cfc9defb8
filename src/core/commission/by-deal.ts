import { inMoney, ofCents, roundedCents, wholeCents } from '../money/cents'
import { decimalOf, plus } from '../money/decimal'
import { inCell } from '../money/in-cell'
import { isUnsure, unsure } from '../money/unsure'
import { type CommissionPlan, exactCommission } from './plan'
import { wholeCentsCommission } from './whole-cents'

const Doubles = Float64Array

/**
 * The commission of one deal after the other, each on top of those before it and of `prior`. They add up to the
 * commission of the sum. Throws as `commission` does.
 */
export function dealByDeal(plan: CommissionPlan, quota: number, prior: number): (deal: number) => number {
  const share = decimalOf(quota)
  let sold = decimalOf(prior)
  let earned = roundedCents(exactCommission(plan, sold, share))
  return (deal) => {
    sold = plus(sold, decimalOf(deal))
    const before = earned
    earned = roundedCents(exactCommission(plan, sold, share))
    return inCell(ofCents(earned - before), 'the commission')
  }
}

/** The same for a column of deals in whole cents, NaN standing for no deal; all NaN where one takes `dealByDeal` to tell. */
export function dealColumn(plan: CommissionPlan, quota: number, prior: number): (deals: Float64Array) => Float64Array {
  const earned = wholeCentsCommission(plan, decimalOf(quota))
  return (deals) => {
    const sold = new Doubles(deals.length + 1)
    sold[0] = wholeCents(prior)
    for (let i = 0; i < deals.length; i++) {
      const deal = deals[i] as number
      sold[i + 1] = (sold[i] as number) + (isUnsure(deal) ? 0 : wholeCents(deal))
    }
    const commissions = earned(sold)
    const result = new Doubles(deals.length)
    if (commissions.some(isUnsure)) return result.fill(unsure)
    for (let i = 0; i < deals.length; i++)
      result[i] = isUnsure(deals[i] as number)
        ? unsure
        : inMoney((commissions[i + 1] as number) - (commissions[i] as number))
    return result
  }
}
