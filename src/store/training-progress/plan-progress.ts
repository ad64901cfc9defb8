import { inForce } from '../../core/goals/in-force'
import { assessments } from '../../core/skills/assessed'
import { type TrainingProgress, trainingProgress } from '../../core/training-progress/progress'
import { progressSheet } from '../../core/training-progress/progress-sheet'
import { progressTab } from '../../core/training-progress/titles'
import { Problem } from '../../model/problem'
import { roleSkills } from '../../model/role-skill'
import { skills } from '../../model/skill'
import type { Context } from '../../ports'
import { type Generation, planGeneration, standingOf } from '../generated/generate'
import { unknownBefore } from '../generated/said'
import { readWritten, type Written } from '../generated/written'
import { readTab } from '../kept-tabs/read'
import { once } from '../once'
import { readTraining } from '../training'

/** The tab Training progress as it would be, and of which nothing is written yet. */
export type ProgressPlan = {
  progress: TrainingProgress
  generation: Generation
  /** What the tab Written says now, and how many of its rows are filled. */
  written: Written & { length: number }
}

/**
 * Plans the tab Training progress as of today: everything is read and reckoned, nothing is written. A `Problem` where
 * nobody is assigned anything and no role needs a skill.
 */
export function planProgress(context: Context): ProgressPlan {
  const { workbook } = context
  const read = readTraining(context)
  const needed = readTab(workbook, roleSkills)
  const rated = readTab(workbook, skills)
  if (!read.rows.length && !needed.rows.length)
    throw new Problem('Nobody is assigned any training yet. Assign some in Training, then generate its progress.')
  const written = readWritten(workbook)
  const standing = standingOf(workbook.tab(progressTab))
  const unknown = standing.cells.length && !written.bases.has(progressTab) ? unknownBefore([progressTab]) : []
  const progress = trainingProgress({
    today: read.today,
    seats: inForce(read.people, { from: read.today, to: read.today }),
    assigned: read.assigned,
    needed: needed.rows,
    assessed: assessments(rated.rows, read.names),
    findings: once([...unknown, ...read.findings, ...needed.faults, ...rated.faults]),
  })
  const tabs = new Map([[progressTab, standing]])
  return { progress, generation: planGeneration(workbook, [progressSheet(progress)], written.bases, tabs), written }
}
