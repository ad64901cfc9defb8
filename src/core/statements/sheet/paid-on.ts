import { exactCommission } from '../../commission/plan'
import { type Decimal, decimalOf, times, zero } from '../../money/decimal'
import { quotaFor } from '../../plans/pay'
import { quotaOf, reachedOf } from '../../plans/situation'
import { isTiered } from '../../plans/terms'
import type { Earning } from '../earning'

/** What must be measured for a component to pay at all, where its gate is on its own metric, and more is better. */
export function gateFrom({ terms, toDate: { situation, lacks } }: Earning): Decimal | undefined {
  const quota = quotaOf(situation.own)
  if (!terms.gate || situation.gate || situation.own.direction === 'lower' || lacks || !quota) return undefined
  return times(decimalOf(terms.gate.attainment), quota)
}

/** What the tiers pay on: what was measured, or nothing below the gate. */
export const paidOn = ({ toDate: { situation, gateReached } }: Earning): Decimal =>
  gateReached === false ? zero : reachedOf(situation)

/** What tiers come to before it is rounded; undefined where it is not tiers that pay, or something is lacking. */
export function exactByTiers(earning: Earning): Decimal | undefined {
  const { terms, toDate } = earning
  if (!isTiered(terms) || toDate.lacks) return undefined
  return exactCommission(terms.pays.plan, paidOn(earning), quotaFor(terms, toDate.situation))
}
