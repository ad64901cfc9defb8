import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import type { Fault } from '../../model/problem'
import type { Settings } from '../../model/settings'
import type { Entry } from '../ledger/entry'
import { type Cohort, cohortsOf } from './cohorts'
import { type Commission, commissionsIn } from './commissions'
import { saidOf } from './findings'
import type { Range } from './range'
import { type RollForward, rollForward } from './roll-forward'

/** What approved statements paid, rolled forward over a range of periods, and everything worth a person's look. */
export type Amortization = RollForward & {
  range: Range
  asOf: IsoDate
  settings: Settings
  /** The periods whose statements are approved, from the earliest. */
  approved: readonly Period[]
  commissions: readonly Commission[]
  cohorts: readonly Cohort[]
  findings: readonly Fault[]
}

/** Amortizes the commissions of approved periods, read from their rows of Ledger. */
export function amortization(
  entries: readonly Entry[],
  approved: readonly Period[],
  range: Range,
  known: Pick<Amortization, 'asOf' | 'settings'> & { faults: readonly Fault[] },
): Amortization {
  const { faults: told, ...rest } = known
  const faults = [...told]
  const commissions = commissionsIn(entries, faults)
  const cohorts = cohortsOf(commissions)
  return {
    ...rest,
    range,
    approved,
    commissions,
    cohorts,
    ...rollForward(cohorts, range),
    findings: [...faults, ...saidOf(commissions, approved, range)],
  }
}
