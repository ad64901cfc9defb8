import { labelOf, periodNamed, unitOf } from '../core/calendar/fiscal'
import { backward } from '../core/check/backward'
import { doubleActuals } from '../core/check/double-actuals'
import { sharedNames } from '../core/check/shared-names'
import { actuals } from '../model/actual'
import { CivilDate, type IsoDate } from '../model/civil-date'
import { goals } from '../model/goal'
import { metrics } from '../model/metric'
import { people } from '../model/person'
import { plans, rates } from '../model/plan'
import { Problem } from '../model/problem'
import { ramps } from '../model/ramp'
import type { Workbook } from '../ports'
import { readDeals } from './deals'
import { readTab } from './kept-tabs/read'
import { settingsFor } from './settings'
import { readStages } from './stages'

/**
 * The period that a label such as `FY2026-Q3` names, what the workbook says as far as anything is reckoned of it, and
 * what of that can't be read. A `Problem` where the label names none, or no tab holds deals.
 */
export function readPeriod(workbook: Workbook, named: string, today: IsoDate) {
  // Looks at every tab, so that none need be asked for by name afterwards.
  const { sources, findings: recognised } = readDeals(workbook)
  const { settings, faults, taken } = settingsFor(workbook, sources)
  const period = periodNamed(named, settings)
  if (!period) {
    const like = labelOf(CivilDate.parse(today) as CivilDate, 'quarter', settings)
    throw new Problem(`The period is ${named.trim() ? `"${named}"` : 'blank'}. A period is written such as ${like}.`)
  }
  const who = readTab(workbook, people)
  const plan = readTab(workbook, plans)
  const rate = readTab(workbook, rates)
  const goal = readTab(workbook, goals)
  const ramp = readTab(workbook, ramps)
  const metric = readTab(workbook, metrics)
  const actual = readTab(workbook, actuals)
  const { known, proposed, faults: unreadable } = readStages(workbook, sources)
  const findings = [
    faults,
    taken,
    recognised,
    unreadable,
    who.faults,
    sharedNames(who.rows),
    plan.faults,
    rate.faults,
    goal.faults,
    backward(goals.name, goal.rows),
    ramp.faults,
    metric.faults,
    actual.faults,
    backward(actuals.name, actual.rows),
    doubleActuals(actual.rows),
  ].flat()
  return {
    label: labelOf(CivilDate.parse(period.from) as CivilDate, unitOf(named), settings),
    period,
    settings,
    sources,
    stages: [...known, ...proposed],
    people: who.rows,
    plans: plan.rows,
    rates: rate.rows,
    goals: goal.rows.filter(({ from, to }) => from <= to),
    ramps: ramp.rows,
    metrics: metric.rows,
    actuals: actual.rows,
    proposed,
    findings,
  }
}
