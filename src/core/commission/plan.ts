import { Problem } from '../../model/problem'
import { roundedCents } from '../money/cents'
import { atLeast, type Decimal, plus, times } from '../money/decimal'
import { inCell } from '../money/in-cell'
import type { Mode } from './mode'
import type { RateTable } from './rate-table'
import { type Stretch, stretchesOf } from './stretches'

/** How commission is earned. Starts are shares of a quota; with a quota of 1 they are money. */
export type CommissionPlan = {
  readonly stretches: readonly Stretch[]
  readonly end: Decimal | undefined
}

/** The plan of a rate table. A `Problem` where the mode needs a quota and none, undefined, is given. */
export function commissionPlan(table: RateTable, mode: Mode, quota: unknown): CommissionPlan {
  if (mode === 'overage' && quota === undefined)
    throw new Problem('quota: found a blank, expected a quota, which "overage" needs.')
  return { stretches: stretchesOf(table, mode), end: table.end }
}

/** The place among the stretches, rising, that holds these sales; 0 below zero. */
export function stretchAt({ stretches }: CommissionPlan, sales: Decimal, quota: Decimal): number {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (atLeast(sales, times((stretches[middle] as Stretch).from, quota))) low = middle
    else high = middle - 1
  }
  return low
}

/** A `Problem` for sales above a closed last tier, of which nothing is known. */
export function checkEnd(closed: Decimal | undefined, sales: Decimal, quota: Decimal): void {
  const end = closed && times(closed, quota)
  if (end && !atLeast(end, sales))
    throw new Problem(
      `${inCell(sales, 'the sum')} in all is above ${inCell(end, 'the end')}, where the last tier ends.`,
    )
}

/** The commission on all sales of a period, before rounding. A `Problem` for sales above a closed last tier. */
export function exactCommission(plan: CommissionPlan, sales: Decimal, quota: Decimal): Decimal {
  checkEnd(plan.end, sales, quota)
  const stretch = plan.stretches[stretchAt(plan, sales, quota)] as Stretch
  return plus(times(stretch.rate, sales), times(stretch.constant, quota))
}

/** The commission that an amount adds to what was credited before it: both rounded to cents, then the difference. */
export function addedCents(plan: CommissionPlan, amount: Decimal, quota: Decimal, prior: Decimal): bigint {
  const after = roundedCents(exactCommission(plan, plus(prior, amount), quota))
  return after - roundedCents(exactCommission(plan, prior, quota))
}
