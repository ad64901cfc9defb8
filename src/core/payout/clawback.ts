import { Problem } from '../../model/problem'
import { ofCents } from '../money/cents'
import { atLeast, type Decimal, decimalOf, minus, one, times, zero } from '../money/decimal'
import { dividedCents } from '../money/divided'
import { inCell } from '../money/in-cell'
import { rowAt, type ShareFrom } from '../shares'

/** When a commission is paid back: pro rata for what is not served of a number of months, or a share from a month on. */
export type ClawbackTerms = { readonly months: Decimal } | { readonly shares: readonly ShareFrom[] }

/**
 * What is to be paid back of a commission, to the cent, half away from zero. A `Problem` where the terms say nothing of
 * so few months.
 */
export function clawback(commission: number, monthsServed: number, terms: ClawbackTerms): number {
  const [over, under] = owed(decimalOf(monthsServed), terms)
  return inCell(ofCents(dividedCents(times(decimalOf(commission), over), under)), 'the clawback')
}

/** The share to pay back, as a quotient. */
function owed(served: Decimal, terms: ClawbackTerms): [Decimal, Decimal] {
  if ('months' in terms) return [atLeast(served, terms.months) ? zero : minus(terms.months, served), terms.months]
  const row = terms.shares[rowAt(terms.shares, served)]
  if (row) return [row.share, one]
  const first = terms.shares[0] as ShareFrom
  throw new Problem(
    `the terms begin at month ${inCell(first.from, 'a month')}, and say nothing of ${inCell(served, 'a month')} served.`,
  )
}
