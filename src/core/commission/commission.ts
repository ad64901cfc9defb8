import { ofCents } from '../money/cents'
import { decimalOf } from '../money/decimal'
import { inCell } from '../money/in-cell'
import { addedCents, type CommissionPlan } from './plan'

/**
 * The commission on an amount under a plan, to the cent, half away from zero. `prior` is what was credited earlier in
 * the same period; the result is then the difference of the rounded commissions. With a quota, starts are shares of it.
 * The numbers must be finite, the quota above zero. A `Problem` for sales above a closed last tier and for what no cell
 * can hold.
 */
export function commission(plan: CommissionPlan, amount: number, quota = 1, prior = 0): number {
  const added = addedCents(plan, decimalOf(amount), decimalOf(quota), decimalOf(prior))
  return inCell(ofCents(added), 'the commission')
}
