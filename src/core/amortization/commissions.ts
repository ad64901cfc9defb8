import { CivilDate } from '../../model/civil-date'
import type { Fault } from '../../model/problem'
import { dayOf } from '../calendar/days'
import { sameDays, within } from '../calendar/overlap'
import type { Entry } from '../ledger/entry'
import { roundedCents } from '../money/cents'
import { decimalOf } from '../money/decimal'
import { type Months, monthsBy } from './months-of-terms'

/** What an approved statement paid as commission, row by row of Ledger. */
export type Commission = Pick<Entry, 'plan' | 'version' | 'component'> & {
  kind: (typeof commissionKinds)[number]
  /** The first day of the month in which it is capitalised, or expensed at once. */
  start: CivilDate
  /** Below zero where it was taken back. */
  cents: bigint
  months: Months
}

/** In the order in which a reconciliation lists them. */
export const commissionKinds = ['deal', 'other', 'clawback', 'difference'] as const

/**
 * The commissions of approved statements. What was approved anew for an earlier period is left out, since the line
 * of the difference holds what was paid for it. The commission of a deal starts in the month in which the deal counted,
 * all else in the last month of the period with which it was approved, so that no period that is closed changes.
 */
export function commissionsIn(entries: readonly Entry[], faults: Fault[]): Commission[] {
  const monthsOf = monthsBy(entries, faults)
  return entries.flatMap((entry) => {
    const { plan, version, component, kind, from, to, approvedFrom, approvedTo, day } = entry
    const approved = { from: approvedFrom, to: approvedTo }
    if (!isCommission(kind) || !sameDays({ from, to }, approved)) return []
    const cents = roundedCents(decimalOf((addedOrTaken(kind) ? entry.paid : entry.commission) ?? 0))
    if (cents === BigInt(0)) return []
    const counted = kind === 'deal' && day !== undefined && within({ from: day, to: day }, approved)
    const { year, month } = dayOf(counted ? day : approvedTo)
    const start = CivilDate.ofMonth(year, month)
    return [{ plan, version, component, kind, start, cents, months: monthsOf(entry) }]
  })
}

const isCommission = (kind: Entry['kind']): kind is Commission['kind'] => commissionKinds.some((one) => one === kind)

/** What a clawback or a difference comes to stands in the column Paid, all else in Commission. */
const addedOrTaken = (kind: Commission['kind']) => kind === 'clawback' || kind === 'difference'
