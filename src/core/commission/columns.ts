import { inMoney, wholeCents } from '../money/cents'
import { decimalOf } from '../money/decimal'
import { isUnsure, unsure } from '../money/unsure'
import { estimatedCents } from './estimate'
import type { CommissionPlan } from './plan'
import { wholeCentsCommission } from './whole-cents'

const Doubles = Float64Array

/** `commission` for a column of amounts and one of priors under one quota; NaN where only that one can tell. */
export function commissionColumn(plan: CommissionPlan, quota = 1) {
  const cents = wholeCentsCommission(plan, decimalOf(quota))
  const estimated = estimatedCents(plan)
  return (amounts: Float64Array, priors: Float64Array): Float64Array => {
    const result = new Doubles(amounts.length)
    for (let i = 0; i < result.length; i++) {
      const amount = amounts[i] as number
      const prior = priors[i] as number
      const before = wholeCents(prior)
      const added = cents(before + wholeCents(amount)) - (prior === 0 ? 0 : cents(before))
      result[i] = inMoney(isUnsure(added) && prior === 0 ? estimated(amount, quota) : added)
    }
    return result
  }
}

/** The same with a column of quotas. */
export function commissionColumnByQuota(plan: CommissionPlan) {
  const estimated = estimatedCents(plan)
  return (amounts: Float64Array, quotas: Float64Array, priors: Float64Array): Float64Array => {
    const result = new Doubles(amounts.length)
    for (let i = 0; i < result.length; i++)
      result[i] = priors[i] === 0 ? inMoney(estimated(amounts[i] as number, quotas[i] as number)) : unsure
    return result
  }
}
