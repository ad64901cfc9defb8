import { Problem } from '../../model/problem'
import { ofCents } from '../money/cents'
import { atLeast, ceilAt, type Decimal, decimalOf, minus, one, plus, tenTo, times, zero } from '../money/decimal'
import { dividedCentsUp } from '../money/divided'
import { inCell } from '../money/in-cell'
import { type CommissionPlan, exactCommission, stretchAt } from './plan'
import type { Stretch } from './stretches'

const { max } = Math

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
    const { from, rate, constant } = plan.stretches[i] as Stretch
    // What comes before zero is on the first stretch, too.
    const start = i === 0 ? before : times(from, target)
    const entered = atLeast(before, start) ? zero : keptCents(ceilAt(minus(start, before), 2))
    const earned = plus(times(rate, plus(before, entered)), times(constant, target))
    const more = centsThatEarn(minus(wanted, earned), rate)
    if (more === undefined) continue
    const sales = keptCents(ceilAt(entered, 2) + more)
    if (isOn(plan, i, plus(before, sales), target)) return inCell(sales, 'the amount')
  }
  throw new Problem(`no amount earns ${commission} under these rates.`)
}

/** The least cents of sales that earn what is missing at a rate; undefined where none do. */
function centsThatEarn(missing: Decimal, rate: Decimal): bigint | undefined {
  if (atLeast(zero, missing)) return zero.units
  return atLeast(zero, rate) ? undefined : dividedCentsUp(missing, rate)
}

/** Whole cents; of more than the 15 digits that a cell keeps, the next amount up that it can keep. */
function keptCents(cents: bigint): Decimal {
  const unit = tenTo(max(0, `${cents}`.length - 15))
  return ofCents(((cents + unit - one.units) / unit) * unit)
}

/** Whether sales that reach a stretch do not reach beyond it. */
function isOn({ stretches, end }: CommissionPlan, i: number, sales: Decimal, quota: Decimal): boolean {
  const next = stretches[i + 1]
  if (next) return !atLeast(sales, times(next.from, quota))
  return !end || atLeast(times(end, quota), sales)
}
