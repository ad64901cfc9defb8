import type { Adjustment } from '../../model/adjustment'
import type { Period } from '../../model/period'
import type { Fault } from '../../model/problem'
import { namesOf } from '../deals/names'
import type { LedgerBook } from '../ledger/ledger-book'
import type { PlanBook } from '../plans/plan-book'
import { adjustedIn } from '../statements/adjusted'
import { clawbacksOf } from '../statements/clawbacks'
import { changesOf } from '../statements/differences/changes'
import { type Kept, keptInWords } from '../statements/kept-commission'
import { know, type Workings } from '../statements/know'
import { type Assumed, assumedInWords } from '../statements/loss-assumed'
import type { Clawback } from '../statements/payable'
import { type Restated, restated } from '../statements/restated'
import { type Statements, statements } from '../statements/statements'
import { adjustedSince } from './adjusted-since'
import { approvedBefore, takenBefore } from './read-approved'

/** All that the statements of a period are made from. */
export type Sources = Omit<Workings, 'approved'> & {
  plans: PlanBook
  adjustments: readonly (Adjustment & { row: number })[]
  ledger: LedgerBook
}

/** The statements of a period, and what approving them writes anew of earlier ones. */
export type Calculated = Statements & {
  restated: readonly Restated[]
  /** Adjustments of the period that no statement pays; they are among the findings. */
  unpaid: readonly Fault[]
}

/**
 * The statements of everybody for a period: what is earned, adjustments, clawbacks and differences of approved periods,
 * and the draw, with the balance that Ledger carries over.
 */
export function calculate(period: Period, { plans, adjustments, ledger, ...workings }: Sources): Calculated {
  const faults: Fault[] = []
  const names = namesOf(workings.people)
  const approved = approvedBefore(period, ledger, names, faults)
  const known = know({ ...workings, approved })
  const unpaid: Fault[] = []
  const adjusted = adjustedIn(adjustments, period, names, unpaid)
  const since = adjustedSince(adjustments, ledger, period, names, faults)
  const taken = takenBefore(period, ledger, names, faults)
  const changes = changesOf(approved, plans, known)
  const kept: (Kept & { person: string })[] = []
  const assumed: Assumed[] = []
  const clawbacks = new Map<string, Clawback[]>()
  for (const [name, { person, stands }] of changes.byPerson) {
    const found = clawbacksOf(stands, taken.get(name) ?? [], period, known.credits)
    kept.push(...found.kept.map((one) => ({ ...one, person })))
    assumed.push(...found.assumed)
    clawbacks.set(name, found.clawbacks)
  }
  const made = statements(
    period,
    plans,
    (name) => ({
      person: changes.byPerson.get(name)?.person,
      adjustments: adjusted.get(name) ?? [],
      clawbacks: clawbacks.get(name) ?? [],
      differences: changes.byPerson.get(name)?.differences ?? [],
      balance: ledger.balanceBefore(name, period.from),
    }),
    known,
    [...changes.byPerson.keys()],
  )
  const said = [...keptInWords(kept), assumedInWords(assumed) ?? []].flat().map((message) => ({ message }))
  return {
    ...made,
    findings: [...faults, ...unpaid, ...since, ...changes.findings, ...said, ...made.findings],
    restated: restated(changes.byPerson, plans, known),
    unpaid,
  }
}
