import { atLeast, type Decimal, isNegative, isZero, minus, plus, times, zero } from '../money/decimal'
import { type CommissionPlan, stretchAt } from './plan'

/** A part of an amount that earns one rate: amount × rate. The commission, before rounding, is the sum of its slices. */
export type Slice = {
  /** Where the tier starts and ends, in money; undefined where it is open. */
  readonly from: Decimal | undefined
  readonly to: Decimal | undefined
  readonly rate: Decimal
  readonly amount: Decimal
  /** Whether it is what came before the amount, rated anew: `rate` is what it earns more. */
  readonly again: boolean
}

/** Sales between which one rate holds for all, the rate of the stretch reached. Marginal tiers are one such span each. */
type Span = { from: Decimal; to: Decimal | undefined; last: number }

function spansOf({ stretches }: CommissionPlan, quota: Decimal): Span[] {
  const spans: Span[] = []
  stretches.forEach(({ pivot }, i) => {
    const from = times(pivot, quota)
    const below = spans[spans.length - 1]
    if (below && atLeast(below.from, from)) below.last = i
    else {
      if (below) below.to = from
      spans.push({ from, to: undefined, last: i })
    }
  })
  return spans
}

const lower = (a: Decimal, b: Decimal | undefined) => (b && atLeast(a, b) ? b : a)
const higher = (a: Decimal, b: Decimal) => (atLeast(a, b) ? a : b)

/**
 * The slices of an amount on the way from what was credited before it to both together, down the tiers where it is
 * negative. What came before has a slice where it is rated anew, at the difference of the rates. Parts that earn nothing
 * have none. The sales must not be above a closed end.
 */
export function slicesOf(plan: CommissionPlan, amount: Decimal, quota: Decimal, prior: Decimal): Slice[] {
  const { stretches, end } = plan
  const total = plus(prior, amount)
  const inMoney = (share: Decimal | undefined) => share && times(share, quota)
  const rateOf = (i: number) => stretches[i]?.rate ?? zero
  const slice = (i: number, rate: Decimal, amount: Decimal, again: boolean): Slice => {
    const tier = stretches[i]?.tier
    const next = stretches.slice(i + 1).find((stretch) => stretch.tier !== tier)
    return { from: inMoney(tier), to: inMoney(next?.tier ?? end), rate, amount, again }
  }

  const within = ({ from, to, last }: Span): Slice[] => {
    const left = lower(higher(prior, from), to)
    const reached = lower(higher(total, from), to)
    const place = (sales: Decimal) => Math.min(stretchAt(plan, sales, quota), last)
    const before = place(left)
    // On the way down and out of the span, what was earned in it is taken back at the rate that it was earned at.
    const after = atLeast(from, reached) ? before : place(reached)
    return [
      slice(after, rateOf(after), minus(reached, left), false),
      slice(after, minus(rateOf(after), rateOf(before)), minus(left, from), true),
    ]
  }
  const belowZero: Slice = {
    from: undefined,
    to: zero,
    rate: rateOf(0),
    amount: minus(lower(total, zero), lower(prior, zero)),
    again: false,
  }

  const parts = [[belowZero], ...spansOf(plan, quota).map(within)]
  if (isNegative(amount)) parts.reverse()
  return parts.flat().filter(({ rate, amount: part }) => !isZero(rate) && !isZero(part))
}
