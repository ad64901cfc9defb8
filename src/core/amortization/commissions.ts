import { CivilDate } from '../../model/civil-date'
import type { Fault } from '../../model/problem'
import { dayOf } from '../calendar/days'
import { sameDays, within } from '../calendar/overlap'
import type { Entry } from '../ledger/entry'
import { roundedCents } from '../money/cents'
import { decimalOf } from '../money/decimal'
import { type Months, monthsBy } from './months-of-terms'
import { ofDeals } from './of-deal'

/** What an approved statement paid as commission, row by row of Ledger. */
export type Commission = Pick<Entry, 'plan' | 'version' | 'component'> & {
  kind: (typeof commissionKinds)[number]
  /** The first day of the month in which it is capitalised, or expensed at once. */
  start: CivilDate
  /** Below zero where it was taken back. */
  cents: bigint
  months: Months | 'amortised'
  /** A row of Ledger that is parted counts with its first part. */
  rows: 0 | 1
}

/** In the order in which a reconciliation lists them. */
export const commissionKinds = ['deal', 'other', 'clawback', 'difference'] as const

/**
 * The commissions of approved statements. What was approved anew for an earlier period is left out, since the line
 * of the difference holds what was paid for it. The commission of a deal starts in the month in which the deal counted,
 * all else in the last month of the period with which it was approved, so that no period that is closed changes. What is
 * taken back of a deal, or changed of it, comes off what of it is left to amortise, over its months that are left; the
 * rest is expense at once, so that no deal's asset goes below zero.
 */
export function commissionsIn(entries: readonly Entry[], faults: Fault[]): Commission[] {
  const monthsOf = monthsBy(entries, faults)
  const deals = ofDeals()
  const found = entries.flatMap((entry) => {
    const { kind, from, to, approvedFrom, approvedTo, day } = entry
    const approved = { from: approvedFrom, to: approvedTo }
    if (!isCommission(kind) || !sameDays({ from, to }, approved)) return []
    const cents = roundedCents(decimalOf((addedOrTaken(kind) ? entry.paid : entry.commission) ?? 0))
    if (cents === BigInt(0)) return []
    const counted = kind === 'deal' && day !== undefined && within({ from: day, to: day }, approved)
    const { year, month } = dayOf(counted ? day : approvedTo)
    return [{ entry, kind, cents, start: CivilDate.ofMonth(year, month), months: monthsOf(entry) }]
  })
  for (const { entry, kind, cents, start, months } of found)
    if (kind === 'deal' && typeof months === 'number') deals.add(entry, start, months, cents)
  const changed = new Map<Entry, Pick<Commission, 'cents' | 'months'>[]>()
  for (const { entry, kind, cents, start, months } of [...found].sort(byApproval)) {
    if (!addedOrTaken(kind) || entry.deal === '' || typeof months !== 'number') continue
    const parts = deals.change(entry, start, cents)
    if (parts) changed.set(entry, parts)
    else if (cents > BigInt(0)) deals.add(entry, start, months, cents)
    else if (kind === 'clawback') changed.set(entry, [{ cents, months: 'amortised' }])
  }
  return found.flatMap(({ entry, kind, start, ...whole }) => {
    const { plan, version, component } = entry
    const of = { plan, version, component, kind, start }
    return (changed.get(entry) ?? [whole]).map(({ cents, months }, i): Commission => {
      return { ...of, cents, months, rows: i === 0 ? 1 : 0 }
    })
  })
}

const byApproval = ({ entry: a }: { entry: Entry }, { entry: b }: { entry: Entry }): number =>
  a.approvedTo < b.approvedTo ? -1 : a.approvedTo > b.approvedTo ? 1 : 0

const isCommission = (kind: Entry['kind']): kind is Commission['kind'] => commissionKinds.some((one) => one === kind)

/** What a clawback or a difference comes to stands in the column Paid, all else in Commission. */
const addedOrTaken = (kind: Commission['kind']) => kind === 'clawback' || kind === 'difference'
