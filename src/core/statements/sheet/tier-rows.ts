import { atLeast, type Decimal, isZero, minus, times, zero } from '../../money/decimal'
import { quotaFor } from '../../plans/pay'
import { isFlat, isTiered } from '../../plans/terms'
import type { Earning } from '../earning'
import { paidOn } from './paid-on'

/**
 * A tier as the sheet reckons it: what is paid on above `above`, while it lies from `from` up to `to`, earns the rate.
 * Marginal tiers keep what is theirs once it is passed; `whole` ones, retroactive and above quota, hand it all over to
 * the next.
 */
export type TierRow = {
  from: Decimal
  to: Decimal | undefined
  above: Decimal
  whole: boolean
  rate: Decimal
  amount: Decimal
}

/** So many tiers are listed whether they pay or not. */
const mostListed = 50

/** The tiers of a component with what each is paid on; none where it is not tiers that pay, or something is lacking. */
export function tierRows(earning: Earning): TierRow[] {
  const { terms, toDate } = earning
  if (!isTiered(terms) || toDate.lacks) return []
  const paid = paidOn(earning)
  const quota = quotaFor(terms, toDate.situation)
  const { stretches } = terms.pays.plan
  if (isFlat(terms))
    return stretches
      .slice(0, 1)
      .map(({ rate }) => ({ from: zero, to: undefined, above: zero, whole: false, rate, amount: paid }))
  const pivots = stretches.map(({ pivot }) => times(pivot, quota))
  const alike = (a: Decimal | undefined, b: Decimal) => a !== undefined && isZero(minus(a, b))
  const rows = stretches.map(({ from, rate }, i): TierRow => {
    const above = pivots[i] as Decimal
    const next = stretches[i + 1]
    const to = next && times(next.from, quota)
    const whole = alike(pivots[i - 1], above) || alike(pivots[i + 1], above)
    const row = { from: times(from, quota), to, above, whole, rate }
    return { ...row, amount: amountIn(row, i === 0, paid) }
  })
  return rows.length > mostListed ? rows.filter(({ amount }) => !isZero(amount)) : rows
}

/** Below zero the first tier goes on. */
function amountIn({ from, to, above, whole }: Omit<TierRow, 'amount'>, first: boolean, paid: Decimal): Decimal {
  const passed = to !== undefined && atLeast(paid, to)
  if (!first && !atLeast(paid, from)) return zero
  if (whole) return passed ? zero : minus(paid, above)
  return minus(passed ? (to as Decimal) : paid, above)
}
