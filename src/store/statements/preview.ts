import { type Paid, paidOf } from '../../core/statements/export/paid'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Context } from '../../ports'
import { previewOfTab, type TabPreview } from '../generated/preview'
import { type Approval, approvalOf } from './approvals'
import { generationOf, planStatements } from './plan-statements'
import { type Control, proofsOf } from './proofs'

export type PersonLine = Paid & { person: string; team: string; findings: string[] }

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
}

export function previewStatements(period: string, context: Context): StatementsPreview {
  const plan = planStatements(period, context)
  const { statements, sheet, approved } = plan
  const [planned] = generationOf(plan, sheet, context.workbook).tabs
  return {
    period: plan.label,
    days: plan.period,
    tab: sheet.tab,
    from: plan.from,
    total: paidOf(statements.all),
    people: statements.all.map((one) => ({
      ...paidOf([one]),
      person: one.person,
      team: plan.teams.get(plainName(one.person)) ?? '',
      findings: [...one.findings],
    })),
    controls: proofsOf(statements.controls),
    findings: plan.findings,
    sheet: planned && !approved ? previewOfTab(planned) : null,
    approval: approved ? approvalOf(approved) : null,
  }
}
