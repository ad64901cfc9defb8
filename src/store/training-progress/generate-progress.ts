import { progressTab } from '../../core/training-progress/titles'
import type { Context } from '../../ports'
import { keptBy } from '../generated/said'
import { undoably } from '../undo/undoably'
import { planProgress } from './plan-progress'
import { type ProgressSaid, progressSaid } from './said'

/** Generates the tab Training progress, or brings it up to date. Everything is read and reckoned before the first cell is written. */
export function generateProgress(context: Context): ProgressSaid {
  const plan = planProgress(context)
  const done = undoably(context.workbook, { kind: 'training', period: progressTab }, { ...plan, proposed: [] })
  const said = progressSaid(plan.progress)
  const kept = done.flatMap(keptBy)
  return { ...said, findings: [...said.findings, ...kept], found: said.found + kept.length }
}
