import { approvedStatements } from '../../core/ledger/approved-statements'
import { earnedBy } from '../../core/statements/controls'
import { type Paid, paidOf } from '../../core/statements/export/paid'
import { statementsTab } from '../../core/statements/sheet/titles'
import type { Statement } from '../../core/statements/statement'
import type { Period } from '../../model/period'
import { people } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Context, Workbook } from '../../ports'
import { previewOfTab, type TabPreview } from '../generated/preview'
import { readTab } from '../kept-tabs/read'
import { readSettings } from '../settings'
import {
  type Approval,
  type Approvals,
  type Approved,
  approvalOf,
  approvedAs,
  brokenOff,
  readApprovals,
} from './approvals'
import { takenBy } from './days-in-the-way'
import { inTheWay } from './in-the-way'
import { generationOf, planStatements } from './plan-statements'
import { type Control, earnedProofs, proofsOf } from './proofs'
import { teamsOn } from './teams'

type PersonLine = Paid & { person: string; team: string; findings: string[] }

/** What calculating the statements of a period would do and say. Nothing is written. */
export type StatementsPreview = {
  period: string
  days: Period
  tab: string
  /** The deal tabs that were read. */
  from: string[]
  total: Paid
  people: PersonLine[]
  controls: Control[]
  findings: Fault[]
  /** What changes on the tab; null where the period is approved, and nothing is written again. */
  sheet: TabPreview | null
  approval: Approval | null
  /** Why it can’t be approved as it stands. */
  blocked: Fault[]
}

/** The statements of a period: as they were approved, where they were, and as of today's data otherwise. */
export function previewStatements(period: string, context: Context): StatementsPreview {
  const { settings } = readSettings(context.workbook)
  const approvals = readApprovals(context.workbook, settings)
  const approved = approvedAs(period, approvals, settings)
  return approved ? asApproved(approved, approvals, context.workbook) : asOfToday(period, context)
}

function asOfToday(period: string, context: Context): StatementsPreview {
  const plan = planStatements(period, context)
  const generation = generationOf(plan, plan.sheet, context.workbook)
  const [planned] = generation.tabs
  return {
    period: plan.label,
    days: plan.period,
    tab: plan.sheet.tab,
    from: plan.from,
    ...figuresOf(plan.statements.all, plan.teams),
    controls: proofsOf(plan.statements.controls),
    findings: [...takenBy(plan, context.workbook), ...plan.seals, ...plan.findings],
    sheet: planned ? previewOfTab(planned) : null,
    approval: null,
    blocked: inTheWay(plan, generation, context.workbook),
  }
}

function asApproved(approved: Approved, approvals: Approvals, workbook: Workbook): StatementsPreview {
  const { days, period } = approved
  const faults: Fault[] = []
  const all = approvedStatements(days, approvals.entries, faults)
  const from = new Set(
    all.flatMap(({ earnings }) => earnings.flatMap(({ deals }) => deals.map(({ credit }) => credit.tab))),
  )
  return {
    period,
    days,
    tab: statementsTab(period),
    from: [...from],
    ...figuresOf(all, teamsOn(readTab(workbook, people).rows, days.to)),
    controls: earnedProofs(earnedBy(all)),
    findings: [...approvals.faults, ...faults, ...brokenOff(approvals)],
    sheet: null,
    approval: approvalOf(approved),
    blocked: [],
  }
}

const figuresOf = (all: readonly Statement[], teams: ReadonlyMap<string, string>) => ({
  total: paidOf(all),
  people: all.map((one) => ({
    ...paidOf([one]),
    person: one.person,
    team: teams.get(plainName(one.person)) ?? '',
    findings: [...one.findings],
  })),
})
