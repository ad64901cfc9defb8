import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Ramp } from '../../model/ramp'
import type { Stage } from '../../model/stage'
import type { FiscalCalendar } from '../calendar/fiscal'
import { namesOf } from '../deals/names'
import { type GoalMetric, goalMetrics, metricNamed } from '../goals/metrics'
import type { Placed } from '../goals/standing'
import { quotaBook } from '../plans/quota'
import { rampsIn } from '../plans/ramps'
import { type CountedBy, countedBy } from './counted'
import { creditsIn } from './credits'
import { type FigureSources, figuresOf } from './figures'
import type { Grounds, Known } from './known'
import { rosterOf } from './roster'

/** What a workbook says, as far as statements need it. */
export type Workings = Omit<FigureSources, 'people'> & {
  calendar: FiscalCalendar
  stages: readonly Stage[]
  people: readonly (Person & { row: number })[]
  goals: readonly Placed[]
  ramps: readonly (Ramp & { row: number })[]
}

/** A metric's source and direction are its latest ones. */
const ever = { from: '', to: '9999-12-31' }

/** Reads a workbook once for all statements. */
export function know(from: Workings): Known & { faults: readonly Fault[] } {
  const credits = creditsIn(from.sources, from)
  const faults: Fault[] = [...credits.findings]
  return { ...groundsOf(from, (counting) => countedBy(counting, credits), faults), credits, faults }
}

/** Everything that earnings are reckoned from. What a component counts of deals is asked for once for each way of counting. */
export function groundsOf(from: Workings, find: Grounds['counted'], faults: Fault[]): Grounds {
  const { calendar, people, metrics } = from
  const names = namesOf(people)
  const roster = rosterOf(people)
  const ramps = rampsIn(from.ramps, faults)
  const counts = new Map<string, CountedBy>()
  const metricByName = new Map<string, GoalMetric>()
  return {
    calendar,
    roster,
    counted({ appliesTo, amountFrom, countsOn }) {
      const key = JSON.stringify([appliesTo, amountFrom, countsOn])
      const known = counts.get(key) ?? find({ appliesTo, amountFrom, countsOn })
      if (!counts.has(key)) faults.push(...known.findings)
      counts.set(key, known)
      return known
    },
    quotas: quotaBook(
      from.goals.map((goal) => ({ ...goal, person: names.get(plainName(goal.person)) ?? goal.person })),
    ),
    ramps,
    metric(name) {
      const metric = metricByName.get(name) ?? metricNamed(goalMetrics(metrics, [], ever, name), name)
      metricByName.set(name, metric)
      return metric
    },
    figure: figuresOf(from, roster),
  }
}
