import { Problem } from '../../model/problem'
import { ofCents } from '../money/cents'
import {
  atLeast,
  ceilAt,
  type Decimal,
  decimalOf,
  isNegative,
  isZero,
  minus,
  plus,
  times,
  zero,
} from '../money/decimal'
import { dividedCentsUp } from '../money/divided'
import { inCell } from '../money/in-cell'
import { type CommissionPlan, exactCommission, stretchAt } from './plan'
import type { Stretch } from './stretches'

/**
 * The smallest further sales, zero or more, to the cent, that earn at least this commission before rounding. The
 * commission must not be negative. A `Problem` where no sales earn it, and for a prior above a closed last tier.
 */
export function salesForCommission(plan: CommissionPlan, commission: number, quota = 1, prior = 0): number {
  const target = decimalOf(quota)
  const before = decimalOf(prior)
  const wanted = plus(exactCommission(plan, before, target), decimalOf(commission))
  if (commission === 0) return 0
  for (let i = stretchAt(plan, before, target); i < plan.stretches.length; i++) {
    const sales = reachedOn(plan.stretches[i] as Stretch, wanted, target, before)
    if (sales && isOn(plan, i, plus(before, sales), target)) return inCell(sales, 'the amount')
  }
  throw new Problem(`no amount earns ${commission} under these rates.`)
}

/** The first further sales, in cents, at which the line of a stretch earns what is wanted; undefined where it never does. */
function reachedOn(stretch: Stretch, wanted: Decimal, quota: Decimal, before: Decimal): Decimal | undefined {
  const start = minus(times(stretch.from, quota), before)
  const entered = isNegative(start) ? zero : ofCents(ceilAt(start, 2))
  const earned = plus(times(stretch.rate, plus(before, entered)), times(stretch.constant, quota))
  const missing = minus(wanted, earned)
  if (atLeast(zero, missing)) return entered
  if (isNegative(stretch.rate) || isZero(stretch.rate)) return undefined
  return plus(entered, ofCents(dividedCentsUp(missing, stretch.rate)))
}

/** Whether sales that reach a stretch do not reach beyond it. */
function isOn({ stretches, end }: CommissionPlan, i: number, sales: Decimal, quota: Decimal): boolean {
  const next = stretches[i + 1]
  if (next) return !atLeast(sales, times(next.from, quota))
  return !end || atLeast(times(end, quota), sales)
}
