import { teamHealthTab } from '../../core/health/sheet/titles'
import type { Fault } from '../../model/problem'
import type { Context } from '../../ports'
import { keptBy } from '../generated/said'
import { undoably } from '../undo/undoably'
import { planTeamHealth } from './plan-team-health'

/** What generating the tab came to. */
export type TeamHealthGenerated = { tab: string; people: number; leavers: number; findings: Fault[] }

/**
 * Generates the tab Team health as of today, or brings it up to date. Everything is read and reckoned before the first
 * cell is written. A `Problem` where the tab People names nobody.
 */
export function generateTeamHealth(context: Context): TeamHealthGenerated {
  const { report, generation, written } = planTeamHealth(context)
  const of = { kind: 'team health' as const, period: teamHealthTab }
  const done = undoably(context.workbook, of, { generation, proposed: [], written })
  const { here, year } = report.everybody
  return {
    tab: teamHealthTab,
    people: here.length,
    leavers: year.leavers.length,
    findings: [...report.findings, ...done.flatMap(keptBy)],
  }
}
