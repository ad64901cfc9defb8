import { backward } from '../core/check/backward'
import { doubleActuals } from '../core/check/double-actuals'
import { doubleGoals } from '../core/check/double-goals'
import { unknownNames } from '../core/check/references'
import { sharedNames } from '../core/check/shared-names'
import { namesOf } from '../core/deals/names'
import { gaps } from '../core/metrics/gaps'
import { actuals } from '../model/actual'
import type { IsoDate } from '../model/civil-date'
import { closedWon, everyTeam, goals } from '../model/goal'
import { metrics } from '../model/metric'
import { objectives } from '../model/objective'
import { people } from '../model/person'
import { plainName } from '../model/plain-name'
import type { Fault } from '../model/problem'
import { stages } from '../model/stage'
import type { Workbook } from '../ports'
import { checkAdjustments } from './check-adjustments'
import { checkDeals } from './check-deals'
import { checkDevelopment } from './check-development'
import { checkPlans } from './check-plans'
import { readTab } from './kept-tabs/read'
import { readSettings } from './settings'
import { untitled } from './untitled'

/** Everything in the kept tabs that is wrong: rows that do not check, and what does not fit together between tabs. */
function checkTabs(workbook: Workbook, asOf: IsoDate): Fault[] {
  const who = readTab(workbook, people)
  const goal = readTab(workbook, goals)
  const stage = readTab(workbook, stages)
  const objective = readTab(workbook, objectives)
  const metric = readTab(workbook, metrics)
  const actual = readTab(workbook, actuals)
  const column = <R extends { row: number }>(rows: readonly R[], name: (row: R) => string) =>
    rows.map((row) => ({ name: name(row), row: row.row }))
  // A row with a fault elsewhere still names its person: one mistake is told once.
  const persons = [...who.rows, ...who.faulty]
  const goalRows = [...goal.rows, ...goal.faulty]
  const actualRows = [...actual.rows, ...actual.faulty]
  const names = namesOf(persons)
  const known = <R extends { person: string }>(rows: readonly R[]): R[] =>
    rows.map((row) => ({ ...row, person: names.get(plainName(row.person)) ?? row.person }))
  const metricNames = [closedWon, ...[...metric.rows, ...metric.faulty].map((m) => m.metric ?? '')]
  return [
    ...readSettings(workbook).faults,
    ...[who, goal, stage, objective, metric, actual].flatMap((read) => read.faults),
    ...untitled(people.name, who),
    ...untitled(goals.name, goal),
    ...untitled(stages.name, stage),
    ...untitled(objectives.name, objective),
    ...untitled(metrics.name, metric),
    ...untitled(actuals.name, actual),
    ...unknownNames(
      { tab: 'Goals', column: 'Person', names: column(goalRows, (g) => g.person ?? '') },
      { tab: 'People', names: [...names.keys()] },
    ),
    ...unknownNames(
      { tab: 'Actuals', column: 'Person', names: column(actualRows, (a) => a.person ?? '') },
      { tab: 'People', names: [...names.keys()] },
    ),
    // Where nobody keeps metrics, goals need none.
    ...(metric.exists
      ? [
          ...unknownNames(
            { tab: 'Goals', column: 'Metric', names: column(goalRows, (g) => g.metric ?? '') },
            { tab: 'Metrics', names: metricNames },
          ),
          ...unknownNames(
            { tab: 'Actuals', column: 'Metric', names: column(actualRows, (a) => a.metric ?? '') },
            { tab: 'Metrics', names: metricNames },
          ),
        ]
      : []),
    ...unknownNames(
      { tab: 'Goals', column: 'Team', names: column(goalRows, (g) => g.team ?? '') },
      { tab: 'People', names: [everyTeam, ...persons.map((person) => person.team ?? '')] },
    ),
    ...sharedNames(persons),
    ...backward(goals.name, goal.rows),
    ...backward(actuals.name, actual.rows),
    ...doubleGoals(known(goal.rows)),
    ...doubleActuals(known(actual.rows)),
    ...checkPlans(workbook),
    ...checkAdjustments(workbook),
    ...checkDevelopment(workbook, asOf),
    ...gaps(objective.rows, metric.rows, asOf),
  ]
}

/** Everything that is worth mending in the workbook as of a day: its kept tabs, and the deals of that quarter. Each is told once. */
export function checkWorkbook(workbook: Workbook, asOf: IsoDate): Fault[] {
  const all = new Map<string, Fault>()
  for (const fault of [...checkTabs(workbook, asOf), ...checkDeals(workbook, asOf)])
    if (!all.has(fault.message)) all.set(fault.message, fault)
  return [...all.values()]
}
