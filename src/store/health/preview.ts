import type { Fault } from '../../model/problem'
import type { Context } from '../../ports'
import { previewOfTab, type TabPreview } from '../generated/preview'
import { planTeamHealth } from './plan-team-health'

/** What generating the tab Team health would do, and what is worth a look. Nothing is written. */
export type TeamHealthPreview = { sheet: TabPreview; findings: Fault[]; undo: boolean }

export function previewTeamHealth(context: Context): TeamHealthPreview {
  const { generation, report, written } = planTeamHealth(context)
  const [sheet] = generation.tabs.map(previewOfTab) as [TabPreview]
  return { sheet, findings: report.findings, undo: written.record?.kind === 'team health' }
}
