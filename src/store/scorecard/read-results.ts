import { notationOf } from '../../core/notation'
import { rampsIn } from '../../core/plans/ramps'
import { type Results, results } from '../../core/scorecard/results'
import { actuals } from '../../model/actual'
import type { IsoDate } from '../../model/civil-date'
import { goals } from '../../model/goal'
import { metrics } from '../../model/metric'
import { objectives } from '../../model/objective'
import type { Period } from '../../model/period'
import { people } from '../../model/person'
import { type Fault, Problem } from '../../model/problem'
import { ramps } from '../../model/ramp'
import type { Settings } from '../../model/settings'
import type { Workbook } from '../../ports'
import { type ReadSums, readDealSums } from '../deal-sums'
import { readTab } from '../kept-tabs/read'
import { readSettings } from '../settings'

/** Results with the settings that they were reckoned by, and all that is worth knowing of what was read. */
export type ReadResults = {
  results: Results
  settings: Settings
  /** Undefined where the deal tabs were not read. */
  deals: ReadSums | undefined
  faults: Fault[]
}

/**
 * Reads the results of a period as of a day. `dealTabs` says whether the deal tabs are to be read too, which takes
 * longer; where they can't be, the reasons are among the faults and what they would tell is not known.
 */
export function readResults(workbook: Workbook, period: Period, today: IsoDate, dealTabs: boolean): ReadResults {
  const person = readTab(workbook, people)
  const metric = readTab(workbook, metrics)
  const objective = readTab(workbook, objectives)
  const goal = readTab(workbook, goals)
  const actual = readTab(workbook, actuals)
  const ramp = readTab(workbook, ramps)
  const ramped: Fault[] = []
  const { settings, faults } = readSettings(workbook)
  const read = dealTabs ? dealsOf(workbook, person.rows, period) : { faults: [] }
  const found = results({
    people: person.rows,
    metrics: metric.rows,
    objectives: objective.rows,
    goals: goal.rows,
    actuals: actual.rows,
    ramps: rampsIn(ramp.rows, ramped),
    deals: read.deals,
    settings,
    period,
    today,
    notation: notationOf(workbook.locale),
  })
  return {
    results: found,
    settings: { ...settings, currency: read.deals?.currency ?? settings.currency },
    deals: read.deals,
    faults: [
      ...person.faults,
      ...metric.faults,
      ...objective.faults,
      ...goal.faults,
      ...actual.faults,
      ...ramp.faults,
      ...ramped,
      ...faults,
      ...read.faults,
      ...found.notes,
    ],
  }
}

function dealsOf(...asked: Parameters<typeof readDealSums>): { deals?: ReadSums; faults: readonly Fault[] } {
  try {
    const deals = readDealSums(...asked)
    return { deals, faults: deals.findings }
  } catch (problem) {
    if (problem instanceof Problem) return { faults: problem.faults }
    throw problem
  }
}
