import type { Context } from '../../ports'
import { carryOut } from '../generated/generate'
import { keptBy } from '../generated/said'
import { writeWritten } from '../generated/written'
import { keepBefore } from '../undo/keep-before'
import { planAmortization, type RangeLabels } from './plan-amortization'
import { type RolledForward, rolledForward } from './preview'

/**
 * Generates the roll-forward of a range, or brings the tab that stands up to date. Everything is read and reckoned before
 * the first cell is written. A `Problem` where the range is none, or no statement is approved.
 */
export function generateAmortization(range: RangeLabels, context: Context): RolledForward {
  const { workbook } = context
  const plan = planAmortization(range, context)
  const { bases, length, record } = plan.written
  const tabs = keepBefore(workbook, plan.generation, bases)
  const done = carryOut(workbook, plan.generation)
  for (const { tab, base } of done) bases.set(tab, base)
  const undo = tabs ? { kind: 'amortization' as const, period: plan.tab, tabs, stages: [] } : record
  writeWritten(workbook, { bases, record: undo }, length)
  const said = rolledForward(plan)
  return { ...said, findings: [...said.findings, ...done.flatMap(keptBy)] }
}
