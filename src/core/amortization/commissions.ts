import { CivilDate } from '../../model/civil-date'
import type { LedgerRow } from '../../model/ledger'
import { dayOf } from '../calendar/days'
import { sameDays, within } from '../calendar/overlap'
import { roundedCents } from '../money/cents'
import { decimalOf } from '../money/decimal'
import { spreadBy } from './months-of-terms'

/** What an approved statement paid as commission, row by row of Ledger. */
export type Commission = Pick<LedgerRow, 'plan' | 'version' | 'component' | 'kind'> & {
  /** The first day of the month in which it is capitalised, or expensed at once. */
  start: CivilDate
  /** Below zero where it was taken back. */
  cents: bigint
  /** Over how many months it is spread; undefined is at once, 'unknown' that Ledger does not say. */
  months: number | undefined | 'unknown'
}

/** In the order in which a reconciliation lists them. */
export const commissionKinds = ['deal', 'other', 'clawback', 'difference'] as const

/**
 * The commissions of approved statements. What was approved anew for an earlier period is left out, since the line
 * of the difference holds what was paid for it. The commission of a deal starts in the month in which the deal counted,
 * all else in the last month of the period with which it was approved, so that no period that is closed changes.
 */
export function commissionsIn(rows: readonly LedgerRow[]): Commission[] {
  const spread = spreadBy(rows.filter(({ kind }) => kind === 'terms'))
  return rows.flatMap((row) => {
    const { plan, version, component, kind, from, to, approvedFrom, approvedTo, day, commission = 0 } = row
    const approved = { from: approvedFrom, to: approvedTo }
    const first = kind === 'clawback' || kind === 'difference' || sameDays({ from, to }, approved)
    if (!commissionKinds.some((one) => one === kind) || !first || commission === 0) return []
    const counted = kind === 'deal' && day !== undefined && within({ from: day, to: day }, approved)
    const { year, month } = dayOf(counted ? day : approvedTo)
    const start = CivilDate.ofMonth(year, month)
    const cents = roundedCents(decimalOf(commission))
    return [{ plan, version, component, kind, start, cents, months: spread(row) }]
  })
}
