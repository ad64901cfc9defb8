import { ofCents } from '../money/cents'
import { atLeast, ceilAt, decimalOf, minus, plus, times } from '../money/decimal'
import { inCell } from '../money/in-cell'
import { checkEnd } from './plan'
import type { RateTable } from './rate-table'

/**
 * What sales miss to the next start of a tier, rounded up to the cent; blank in the last tier. With a quota, starts are
 * shares of it. A `Problem` for sales above a closed last tier.
 */
export function toNextTier({ tiers, end }: RateTable, amount: number, quota = 1, prior = 0): number | '' {
  const target = decimalOf(quota)
  const sales = plus(decimalOf(prior), decimalOf(amount))
  const startOf = (i: number) => tiers[i] && times(tiers[i].start, target)
  let next = 0
  let last = tiers.length
  while (next < last) {
    const middle = (next + last) >> 1
    const start = startOf(middle)
    if (start && atLeast(sales, start)) next = middle + 1
    else last = middle
  }
  const start = startOf(next)
  if (start) return inCell(ofCents(ceilAt(minus(start, sales), 2)), 'what is missing')
  checkEnd(end, sales, target)
  return ''
}
