import type { Context } from '../../ports'
import { keptBy } from '../generated/said'
import { undoably } from '../undo/undoably'
import { planScorecard } from './plan-scorecard'
import { type Scored, scored } from './preview'

/**
 * Builds the scorecard of a period, or brings the tab that stands up to date. Everything is read and reckoned before the
 * first cell is written. A `Problem` where the label names no period, or there is nothing to score.
 */
export function generateScorecard(label: string, context: Context): Scored {
  const plan = planScorecard(label, context)
  const done = undoably(context.workbook, { kind: 'scorecard', period: plan.tab }, { ...plan, proposed: [] })
  const said = scored(plan)
  return { ...said, findings: [...said.findings, ...done.flatMap(keptBy)] }
}
