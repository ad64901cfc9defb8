import { sameDays } from '../../core/calendar/overlap'
import { lacking } from '../../core/statements/lacking'
import { ledger } from '../../model/ledger'
import { log } from '../../model/log'
import { plans, rates } from '../../model/plan'
import type { Fault } from '../../model/problem'
import type { Workbook } from '../../ports'
import type { Generation } from '../generated/generate'
import { outOfOrder, takenBy } from './days-in-the-way'
import type { StatementsPlan } from './plan-statements'
import { proofsOf } from './proofs'

/** Why statements can't be approved, all at once; none where they can. `generation` is what approving does to their tab. */
export const inTheWay = (plan: StatementsPlan, generation: Generation, workbook: Workbook): Fault[] =>
  [
    takenBy(plan, workbook),
    outOfOrder(plan),
    brokenOffElsewhere(plan),
    plan.seals,
    unreadable(plan),
    nobody(plan),
    unplanned(plan),
    unreckoned(plan),
    plan.statements.unpaid,
    unproven(plan),
    byHand(plan, generation),
  ].flat()

/** What differences and clawbacks are held against must be whole. What follows from a row that can't be read is not told too. */
const unreadable = ({ approvals: { faults }, statements: { findings } }: StatementsPlan): readonly Fault[] =>
  faults.length ? faults : findings.filter(({ at }) => at?.tab === ledger.name)

/** Rows that count nothing give way to those of the same statements alone: others may be paid ones of which Log lost the row. */
function brokenOffElsewhere({ period, approvals: { unfinished } }: StatementsPlan): Fault[] {
  const other = unfinished.find(({ approvedFrom: from, approvedTo: to }) => !sameDays({ from, to }, period))
  return other
    ? [
        {
          message: `${ledger.name}, row ${other.row}: rows of the statements of ${other.approvedFrom} to ${other.approvedTo}, which ${log.name} does not list as approved. If they were approved, put the row of ${log.name} back; if the approval broke off, approve that period again.`,
          at: { tab: ledger.name, row: other.row },
        },
      ]
    : []
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
