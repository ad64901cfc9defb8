import { labelOf, periodNamed } from '../../core/calendar/fiscal'
import { backward } from '../../core/check/backward'
import { sharedNames } from '../../core/check/shared-names'
import type { Known } from '../../core/forecast/reckon'
import { actuals } from '../../model/actual'
import { CivilDate, type IsoDate } from '../../model/civil-date'
import { goals } from '../../model/goal'
import { metrics } from '../../model/metric'
import { people } from '../../model/person'
import { plans, rates } from '../../model/plan'
import { Problem } from '../../model/problem'
import { ramps } from '../../model/ramp'
import type { Workbook } from '../../ports'
import { readDeals } from '../deals'
import { readTab } from '../kept-tabs'
import { settingsFor } from '../settings'
import { readStages } from '../stages'

/** What the workbook says, and what of it can't be read. */
export function readKnown(workbook: Workbook, named: string, asOf: IsoDate) {
  // Looks at every tab, so that none need be asked for by name afterwards.
  const { sources, findings: recognised } = readDeals(workbook)
  const { settings, faults, taken } = settingsFor(workbook, sources)
  const day = CivilDate.parse(asOf) as CivilDate
  const period = periodNamed(named, settings)
  if (!period) {
    const like = labelOf(day, 'quarter', settings)
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
  const unit = /-Q/i.test(named) ? 'quarter' : /-M/i.test(named) ? 'month' : 'year'
  const all: Known = {
    label: labelOf(CivilDate.parse(period.from) as CivilDate, unit, settings),
    period,
    asOf,
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
  }
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
    ramp.faults,
    metric.faults,
    actual.faults,
    backward(goals.name, goal.rows),
  ].flat()
  return { known: all, proposed, findings }
}
