import { inMoney, wholeCents } from '../money/cents'
import { decimalOf } from '../money/decimal'
import { isUnsure, unsure } from '../money/unsure'
import { estimatedCents } from './estimate'
import type { CommissionPlan } from './plan'
import { wholeCentsCommission } from './whole-cents'

const Doubles = Float64Array

/** `commission` for a column of amounts and one of priors under one quota; NaN where only that one can tell. */
export function commissionColumn(plan: CommissionPlan, quota = 1) {
  const earned = wholeCentsCommission(plan, decimalOf(quota))
  const estimated = estimatedCents(plan)
  return (amounts: Float64Array, priors: Float64Array): Float64Array => {
    const before = new Doubles(amounts.length)
    const after = new Doubles(amounts.length)
    let someBefore = false
    for (let i = 0; i < amounts.length; i++) {
      const prior = wholeCents(priors[i] as number)
      if (prior !== 0) someBefore = true
      before[i] = prior
      after[i] = prior + wholeCents(amounts[i] as number)
    }
    const earnedAfter = earned(after)
    const earnedBefore = someBefore ? earned(before) : before
    for (let i = 0; i < amounts.length; i++) {
      const cents = (earnedAfter[i] as number) - (earnedBefore[i] as number)
      after[i] = inMoney(isUnsure(cents) && priors[i] === 0 ? estimated(amounts[i] as number, quota) : cents)
    }
    return after
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
