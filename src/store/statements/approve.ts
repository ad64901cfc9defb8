import { restatedRows, statementRows } from '../../core/ledger/rows/statement-rows'
import { digestBefore, seal } from '../../core/ledger/seal'
import { paidOf } from '../../core/statements/export/paid'
import { ledger } from '../../model/ledger'
import { log } from '../../model/log'
import { priorTab } from '../../model/own-tabs'
import { Problem } from '../../model/problem'
import { stages } from '../../model/stage'
import type { Context, Workbook } from '../../ports'
import { carryOut, type Generation } from '../generated/generate'
import { announce, writeWritten } from '../generated/written'
import { appendRows } from '../kept-tabs/append'
import { approving, detailOf } from './approvals'
import { frozen } from './frozen'
import { inTheWay } from './in-the-way'
import { generationOf, planStatements, type StatementsPlan } from './plan-statements'
import { type OpenQuestion, openQuestions } from './questions'

/** What was approved. */
export type Approved = {
  period: string
  tab: string
  who: string
  people: number
  /** In money. */
  payable: number
  /** How many rows were added to Ledger. */
  rows: number
  digest: string
  /** What reps asked that nobody has answered. */
  questions: OpenQuestion[]
}

/**
 * Approves the statements of a period, for good: reckons them anew, writes their tab as plain values,
 * adds every input and result to Ledger, then the row of Log that makes it count, and protects the tab. Broken off before
 * that row, it can be begun again. `by` is the typed name of who approves, where Google gives no address; `seen` is what was payable when it
 * was looked at. A `Problem` with all that stands in
 * the way.
 */
export function approveStatements(
  period: string,
  { by, seen }: { by: string; seen: number | undefined },
  context: Context,
): Approved {
  const { workbook } = context
  const who = approver(by, context.user())
  const plan = planStatements(period, context)
  const { label, statements, approvals } = plan
  const generation = generationOf(plan, frozen(plan.sheet), workbook)
  const faults = inTheWay(plan, generation, workbook)
  if (faults.length) throw new Problem([{ message: `${label} was not approved.` }, ...faults])
  const rows = [
    ...statementRows(statements),
    ...statements.restated.flatMap((one) => restatedRows(one.period, one.all, plan.period)),
  ]
  const { payable } = paidOf(statements.all)
  if (seen !== undefined && seen !== payable)
    throw new Problem(
      `${label} was not approved: something changed since you looked. ${payable.toFixed(2)} is payable now, it was ${seen.toFixed(2)}. Look again.`,
    )
  const people = statements.all.length
  const said = `${rows.length} rows of ${ledger.name}, ${people} people, ${payable.toFixed(2)} payable`
  const row = {
    when: context.now(),
    who,
    what: approving,
    period: label,
    detail: detailOf(plan.period, said),
    digest: '',
  }
  const digest = seal(digestBefore(plan.period.from, approvals.approved), row, rows, context.digest)
  freeze(plan, generation, workbook)
  appendRows(workbook, ledger, rows, {}, approvals.unfinished[0]?.row)
  appendRows(workbook, log, [{ ...row, digest }])
  const tab = workbook.tab(plan.sheet.tab)
  // Protected by somebody whose approval broke off, nobody else could finish it.
  tab?.protect(`Approved statements of ${label}. They are never changed.`)
  return {
    period: label,
    tab: plan.sheet.tab,
    who,
    people,
    payable,
    rows: rows.length,
    digest,
    questions: tab ? openQuestions(tab) : [],
  }
}

function approver(by: string, address: string): string {
  if (address) return address
  if (by.trim()) return `${by.trim()} (typed)`
  throw new Problem([{ path: ['by'], message: 'Google does not say who you are. Type your name to approve.' }])
}

/** Writes the tab as it stays: plain values, and no generation of it can be undone. */
function freeze(
  { label, sheet: { tab: name }, proposed, written }: StatementsPlan,
  generation: Generation,
  workbook: Workbook,
): void {
  const { bases } = written
  const length = announce(workbook, written, generation)
  appendRows(workbook, stages, proposed)
  for (const { tab, base } of carryOut(workbook, generation)) bases.set(tab, base)
  const ofThis = written.record?.kind === 'statements' && written.record.period === label
  const copy = ofThis ? workbook.tab(priorTab(name)) : undefined
  if (ofThis) bases.delete(priorTab(name))
  writeWritten(workbook, { bases, record: ofThis ? undefined : written.record }, length)
  if (copy) workbook.removeTab(copy)
}
