import type { Completion } from '../../core/training/completion'
import type { Learning, TrainingProgress } from '../../core/training-progress/progress'
import { progressTab } from '../../core/training-progress/titles'
import { type Found, foundIn } from '../../model/found'
import type { Context } from '../../ports'
import { previewOfTab, type TabPreview } from '../generated/preview'
import { readWritten } from '../generated/written'
import { planProgress } from './plan-progress'

/** What the tab Training progress comes to, with the first findings; the tab has all. */
export type ProgressSaid = Found & {
  tab: string
  toDo: number
  overdue: number
  /** Of all the required training whose day has come. */
  required: Completion
  teams: Learning[]
}

/** What generating would say and do; nothing is written. `canUndo` is whether the last generation was of this tab. */
export type ProgressPreview = ProgressSaid & {
  sheet: TabPreview
  canUndo: boolean
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
}

export function previewProgress(context: Context): ProgressPreview {
  const { progress, generation } = planProgress(context)
  const [sheet] = generation.tabs.map(previewOfTab) as [TabPreview]
  const { workbook } = context
  const canUndo = readWritten(workbook).record?.kind === 'training'
  return { ...progressSaid(progress), sheet, canUndo, locale: workbook.locale }
}

export function progressSaid({ toDo, teams, findings }: TrainingProgress): ProgressSaid {
  const sum = (of: keyof Completion) => teams.reduce((all, { required }) => all + required[of], 0)
  return {
    tab: progressTab,
    toDo: toDo.length,
    overdue: toDo.filter(({ status }) => status === 'overdue').length,
    required: { done: sum('done'), due: sum('due') },
    teams: [...teams],
    ...foundIn(findings),
  }
}
