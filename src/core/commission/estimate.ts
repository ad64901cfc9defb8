import { type Decimal, numberOf } from '../money/decimal'
import { unsure } from '../money/unsure'
import type { CommissionPlan } from './plan'
import { lastAtMost } from './search'
import type { Stretch } from './stretches'

const { abs, round } = Math

/**
 * How far, as a share of the figures that go into it, a sum in doubles may lie from the sum of their decimals: the
 * fifteenth digit moves each of two factors by up to 5e-15, and each of a handful of operations by 1.2e-16.
 */
const off = 2e-14

/**
 * The commission in whole cents, rounded, on sales and a quota that are any numbers, computed in doubles; unsure wherever
 * these can't tell of the cent or of the stretch, and above a closed end. For amounts that are no whole cents, and
 * where every row has a quota of its own.
 */
export function estimatedCents(plan: CommissionPlan): (sales: number, quota: number) => number {
  const doubles = (of: (stretch: Stretch) => Decimal) => Float64Array.from(plan.stretches, (s) => numberOf(of(s)))
  const froms = doubles((stretch) => stretch.from)
  const rates = doubles((stretch) => stretch.rate)
  const constants = doubles((stretch) => stretch.constant)
  const open = Number.POSITIVE_INFINITY
  const end = plan.end ? numberOf(plan.end) : open

  return (sales, quota) => {
    const i = lastAtMost(froms, sales / quota)
    const from = (froms[i] as number) * quota
    const next = (i + 1 < froms.length ? (froms[i + 1] as number) : end) * quota
    const sure = quota > 0 && (i === 0 || from < sales * (1 - off)) && sales < next * (1 - off)
    if (!sure) return unsure
    const earned = (rates[i] as number) * sales * 100
    const constant = (constants[i] as number) * quota * 100
    const cents = round(earned + constant)
    const fromTie = abs(abs(earned + constant - cents) - 0.5)
    return fromTie > off * (abs(earned) + abs(constant)) ? cents : unsure
  }
}
