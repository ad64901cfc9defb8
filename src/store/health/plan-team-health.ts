import { type Report, reportOn } from '../../core/health/report'
import { teamHealthSheet } from '../../core/health/sheet/team-health-sheet'
import { teamHealthTab } from '../../core/health/sheet/titles'
import { people } from '../../model/person'
import { Problem } from '../../model/problem'
import type { Context } from '../../ports'
import { type Generation, planGeneration, standingOf } from '../generated/generate'
import { unknownBefore } from '../generated/said'
import { readWritten, type Written } from '../generated/written'
import { addMissedGoals } from './missed-goals'
import { readHealth } from './read'

/** The tab Team health, read, reckoned and laid out, and of which nothing is written yet. */
export type TeamHealthPlan = {
  report: Report
  generation: Generation
  /** What the tab Written says now, and how many of its rows are filled. */
  written: Written & { length: number }
}

/** Plans the tab Team health as of today: nothing is written. A `Problem` where the tab People names nobody. */
export function planTeamHealth(context: Context): TeamHealthPlan {
  const { workbook } = context
  const { tabs, faults } = readHealth(context)
  if (!tabs.people.some(({ name }) => name !== ''))
    throw new Problem([
      ...faults,
      { message: `The tab ${people.name} names nobody yet. Add your people there, with their start dates.` },
    ])
  const written = readWritten(workbook)
  const standing = standingOf(workbook.tab(teamHealthTab))
  const unknown = standing.cells.length && !written.bases.has(teamHealthTab) ? unknownBefore([teamHealthTab]) : []
  const counted = reportOn(tabs, [...unknown, ...faults])
  const { signals, faults: unread } = addMissedGoals(counted.everybody.signals, tabs.settings, context)
  const report: Report = {
    ...counted,
    everybody: { ...counted.everybody, signals },
    findings: [...new Map([...counted.findings, ...unread].map((one) => [one.message, one])).values()],
  }
  const sheet = teamHealthSheet(report)
  const generation = planGeneration(workbook, [sheet], written.bases, new Map([[teamHealthTab, standing]]))
  return { report, generation, written }
}
