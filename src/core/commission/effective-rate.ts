import { type Decimal, decimalOf, isZero, minus, plus } from '../money/decimal'
import { heldInCell } from '../money/in-cell'
import { quotient } from '../money/ratio'
import { type CommissionPlan, exactCommission } from './plan'

/**
 * The commission that an amount adds to what was credited before it, before rounding, over the amount; blank for an
 * amount of 0. Throws as `commission` does.
 */
export const effectiveRate = (plan: CommissionPlan, amount: number, quota = 1, prior = 0): number | '' =>
  rateOver(plan, decimalOf(amount), decimalOf(quota), decimalOf(prior))

/** The same of decimals. */
export function rateOver(plan: CommissionPlan, amount: Decimal, quota: Decimal, prior: Decimal): number | '' {
  const earned = minus(exactCommission(plan, plus(prior, amount), quota), exactCommission(plan, prior, quota))
  return isZero(amount) ? '' : heldInCell(quotient(earned, amount), 'the rate')
}
