import { shared } from '../../core/calendar/overlap'
import { lacking } from '../../core/statements/lacking'
import { ledger } from '../../model/ledger'
import { plans, rates } from '../../model/plan'
import type { Fault } from '../../model/problem'
import type { Generation } from '../generated/generate'
import type { StatementsPlan } from './plan-statements'
import { proofsOf } from './proofs'

/** Why statements can't be approved, all at once; none where they can. `generation` is what approving does to their tab. */
export const inTheWay = (plan: StatementsPlan, generation: Generation): Fault[] =>
  [
    alreadyApproved(plan),
    unreadable(plan),
    nobody(plan),
    unplanned(plan),
    unreckoned(plan),
    unproven(plan),
    byHand(plan, generation),
  ].flat()

/** What differences and clawbacks are held against must be whole. What follows from a row that can't be read is not told too. */
const unreadable = ({ approvals: { faults }, statements: { findings } }: StatementsPlan): readonly Fault[] =>
  faults.length ? faults : findings.filter(({ at }) => at?.tab === ledger.name)

function alreadyApproved({ label, period, approvals }: StatementsPlan): Fault[] {
  return approvals.approved.flatMap((one): Fault[] => {
    if (shared(one.days, period))
      return [
        {
          message:
            one.days.from === period.from && one.days.to === period.to
              ? `${label} is approved already, by ${one.who} at ${one.when}.`
              : `${one.period} is approved, and ${label} has days in common with it. No day is approved twice.`,
        },
      ]
    return one.days.from > period.to
      ? [
          {
            message: `${one.period} is approved, which comes after ${label}. What ${label} lacks would be paid as a difference with the next period.`,
          },
        ]
      : []
  })
}

const nobody = ({ label, statements }: StatementsPlan): Fault[] =>
  statements.all.length ? [] : [{ message: `Nobody has a statement for ${label}, so there is nothing to approve.` }]

/** A component without a figure. */
const unreckoned = ({ statements }: StatementsPlan): Fault[] =>
  statements.all.flatMap(({ person, earnings }) =>
    [...new Set(earnings.filter(({ earned }) => earned === undefined).flatMap((one) => lacking(person, one)))].map(
      (message) => ({ message }),
    ),
  )

/** A row of Plans or Rates that can't be read leaves a component out, or a tier of one. The titles in row 1 leave nothing out. */
const unplanned = ({ findings }: StatementsPlan): Fault[] =>
  findings.filter(({ at }) => (at?.tab === plans.name || at?.tab === rates.name) && at.row > 1)

const unproven = ({ statements }: StatementsPlan): Fault[] =>
  statements.controls.holds
    ? []
    : proofsOf(statements.controls)
        .filter(({ holds }) => !holds)
        .map(({ says, left, right }) => ({ message: `A control total does not hold. ${says}: ${left} and ${right}.` }))

/** An approved tab says what was paid: nothing on it may say otherwise. */
function byHand({ sheet: { tab } }: StatementsPlan, { tabs }: Generation): Fault[] {
  return tabs
    .flatMap(({ cells }) => cells?.kept ?? [])
    .map(({ from, column }) => ({
      message: `${tab}, row ${from}, ${column}: somebody changed this cell. Empty it, calculate again, then approve.`,
      at: { tab, row: from, column },
    }))
}
