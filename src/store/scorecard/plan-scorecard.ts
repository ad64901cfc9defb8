import { periodNamed } from '../../core/calendar/fiscal'
import { namesOf } from '../../core/deals/names'
import { gaps } from '../../core/metrics/gaps'
import type { Scorecard } from '../../core/scorecard/scorecard'
import { scorecardSheet } from '../../core/scorecard/sheet/scorecard-sheet'
import { scorecardTab } from '../../core/scorecard/tab'
import { trainingLink } from '../../core/scorecard/training-link'
import { assignments } from '../../model/assignment'
import { metrics } from '../../model/metric'
import { objectives } from '../../model/objective'
import { people } from '../../model/person'
import { Problem } from '../../model/problem'
import { training } from '../../model/training'
import type { Context } from '../../ports'
import { type Generation, planGeneration, standingOf } from '../generated/generate'
import { unknownBefore } from '../generated/said'
import { readWritten, type Written } from '../generated/written'
import { readTab } from '../kept-tabs/read'
import { once } from '../once'
import { readSettings } from '../settings'
import { readResults } from './read-results'

/** A scorecard that is read, reckoned and laid out, and of which nothing is written yet. */
export type ScorecardPlan = {
  tab: string
  scorecard: Scorecard
  generation: Generation
  /** What the tab Written says now, and how many of its rows are filled. */
  written: Written & { length: number }
}

/**
 * Plans the scorecard of a period, named by its label, as of today: everything is read and reckoned, nothing is written.
 * A `Problem` where the label names no period, or there is nothing to score.
 */
export function planScorecard(label: string, { workbook, today }: Context): ScorecardPlan {
  const period = periodNamed(label, readSettings(workbook).settings)
  if (!period) throw new Problem(`"${label}" is no period. Expected one such as FY2026-Q4, FY2026-M05 or FY2026.`)
  const { results, settings, faults } = readResults(workbook, period, today(), true)
  const person = readTab(workbook, people)
  if (!person.rows.length)
    throw new Problem('The tab People is empty. Add everybody whose goals are to be scored, then build the scorecard.')
  if (![...results.byHolder.values()].some(({ metrics }) => metrics.some(({ goal }) => goal !== undefined)))
    throw new Problem(`Nobody has a goal for ${label} yet. Set goals in Goals, then build the scorecard.`)
  const assigned = readTab(workbook, assignments)
  const items = readTab(workbook, training)
  const link = trainingLink(results, assigned.rows, {
    items: items.rows,
    names: namesOf(person.rows),
    dueSoon: settings.dueSoon,
  })
  const unfit = gaps(readTab(workbook, objectives).rows, readTab(workbook, metrics).rows, results.asOf)
  const tab = scorecardTab(label)
  const written = readWritten(workbook)
  const standing = standingOf(workbook.tab(tab))
  const unknown = standing.cells.length && !written.bases.has(tab) ? unknownBefore([tab]) : []
  const scorecard: Scorecard = {
    label,
    results,
    settings,
    training: link,
    findings: once([...unknown, ...faults, ...unfit, ...assigned.faults, ...items.faults]),
  }
  const generation = planGeneration(workbook, [scorecardSheet(scorecard)], written.bases, new Map([[tab, standing]]))
  return { tab, scorecard, generation, written }
}
