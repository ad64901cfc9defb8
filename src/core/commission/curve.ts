import { Problem } from '../../model/problem'
import { roundedCents } from '../money/cents'
import { atLeast, type Decimal, isZero, one, times, zero } from '../money/decimal'
import { rateOver } from './effective-rate'
import { type CommissionPlan, checkEnd, exactCommission, stretchAt } from './plan'
import type { RateTable } from './rate-table'
import type { Stretch } from './stretches'

/** What a plan pays at an amount: the commission in cents, over the amount (blank at 0), and on what comes next. */
export type CurvePoint = { amount: Decimal; commission: bigint; effective: number | ''; marginal: Decimal }

const steps = 20
const oneAndAHalf: Decimal = { units: BigInt(15), places: 1 }
const twentieth: Decimal = { units: BigInt(5), places: 2 }

const inOrder = (a: Decimal, b: Decimal) => (atLeast(a, b) ? (atLeast(b, a) ? 0 : 1) : -1)

/**
 * The points of a plan's curve, in rising order: every start, and 20 even steps, both up to an amount. Left out, that is
 * one and a half times the last start, or the quota where that is 0, and no more than a closed end. A `Problem` where it
 * is above the end, and where there is none.
 */
export function curve(
  plan: CommissionPlan,
  { tiers }: RateTable,
  quota: Decimal | undefined,
  to?: Decimal,
): CurvePoint[] {
  const target = quota ?? one
  const starts = tiers.map(({ start }) => times(start, target))
  const upTo = to ?? standardEnd(plan, starts[starts.length - 1] ?? zero, quota)
  checkEnd(plan.end, upTo, target)
  const even = Array.from({ length: steps }, (_, i) =>
    times(times(upTo, twentieth), { units: BigInt(i + 1), places: 0 }),
  )
  const amounts = [...starts.filter((start) => atLeast(upTo, start)), ...even].sort(inOrder)
  return amounts
    .filter((amount, i) => i === 0 || inOrder(amount, amounts[i - 1] as Decimal) > 0)
    .map((amount) => ({
      amount,
      commission: roundedCents(exactCommission(plan, amount, target)),
      effective: rateOver(plan, amount, target, zero),
      marginal: (plan.stretches[stretchAt(plan, amount, target)] as Stretch).rate,
    }))
}

function standardEnd({ end }: CommissionPlan, lastStart: Decimal, quota: Decimal | undefined): Decimal {
  const base = isZero(lastStart) ? quota : lastStart
  if (!base) throw new Problem('found a blank, expected an amount, which is needed where all starts at zero.')
  const far = times(base, oneAndAHalf)
  const closed = end && times(end, quota ?? one)
  return closed && atLeast(far, closed) ? closed : far
}
