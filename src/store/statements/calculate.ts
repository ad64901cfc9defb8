import { type Paid, paidOf } from '../../core/statements/export/paid'
import { type Fault, Problem } from '../../model/problem'
import type { Context } from '../../ports'
import { keptBy } from '../generated/said'
import { undoably } from '../undo/undoably'
import { takenBy } from './days-in-the-way'
import { generationOf, planStatements } from './plan-statements'

/** What was written, and everything worth a person's look. */
export type Calculated = { period: string; tab: string; people: number; total: Paid; findings: Fault[] }

/**
 * Calculates the statements of a period into their tab, or brings the one that stands up to date: what people typed
 * stays. Everything is read and reckoned before the first cell is written. A `Problem` where the period is approved.
 */
export function calculateStatements(period: string, context: Context): Calculated {
  const { workbook } = context
  const plan = planStatements(period, context)
  const { label, statements, sheet, findings, seals } = plan
  const taken = takenBy(plan, workbook)
  if (taken.length) throw new Problem([{ message: `${label} was not calculated.` }, ...taken])
  const done = undoably(
    workbook,
    { kind: 'statements', period: label },
    { ...plan, generation: generationOf(plan, sheet, workbook) },
  )
  return {
    period: label,
    tab: sheet.tab,
    people: statements.all.length,
    total: paidOf(statements.all),
    findings: [...seals, ...findings, ...done.flatMap(keptBy)],
  }
}
