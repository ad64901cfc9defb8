import type { Adjustment } from '../../model/adjustment'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { namesOf } from '../deals/names'
import type { LedgerBook } from '../ledger/ledger-book'
import type { PlanBook } from '../plans/plan-book'
import { adjustedIn } from './adjusted'
import { know, type Workings } from './know'
import { type Statements, statements } from './statements'

/** All that the statements of a period are made from. */
export type Sources = Omit<Workings, 'approved'> & {
  plans: PlanBook
  adjustments: readonly (Adjustment & { row: number })[]
  ledger: LedgerBook
}

/**
 * The statements of everybody for a period: what is earned, adjustments, clawbacks and differences of approved periods,
 * and the draw, with the balance that Ledger carries over.
 */
export function calculate(period: Period, { plans, adjustments, ledger, ...workings }: Sources): Statements {
  const known = know({ ...workings, approved: [] })
  const faults: Fault[] = []
  const adjusted = adjustedIn(adjustments, period, namesOf(workings.people), faults)
  const made = statements(
    period,
    plans,
    (name) => ({
      adjustments: adjusted.get(plainName(name)) ?? [],
      clawbacks: [],
      differences: [],
      balance: ledger.balanceBefore(name, period.from),
    }),
    known,
  )
  return { ...made, findings: [...faults, ...made.findings] }
}
