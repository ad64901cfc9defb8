import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Ramp } from '../../model/ramp'
import type { Stage } from '../../model/stage'
import type { FiscalCalendar } from '../calendar/fiscal'
import { namesOf } from '../deals/names'
import type { Placed } from '../goals/standing'
import { type GoalMetric, goalMetrics, metricNamed } from '../metrics/goal-metrics'
import { quotaBook } from '../plans/quota'
import { rampsIn } from '../plans/ramps'
import type { Terms } from '../plans/terms'
import { remembered } from '../remembered'
import type { Approved } from './approved'
import { type CountedBy, type CountedByOwner, type Counting, countedBy, withRetained } from './counted'
import { creditsIn } from './credits'
import { type FigureSources, figuresOf } from './figures'
import type { Grounds, Known } from './known'
import { type Retained, retainedIn } from './retained'
import { rosterOf } from './roster'
import { teamCredits } from './team'

/** What a workbook says, as far as statements need it. */
export type Workings = Omit<FigureSources, 'people'> & {
  calendar: FiscalCalendar
  stages: readonly Stage[]
  people: readonly (Person & { row: number })[]
  goals: readonly Placed[]
  ramps: readonly (Ramp & { row: number })[]
  /** What stands of approved periods: deals of theirs that were lost since count on. */
  approved: readonly Approved[]
}

/** A metric's source and direction are its latest ones. */
const ever = { from: '', to: '9999-12-31' }

/** Reads a workbook once for all statements. */
export function know(from: Workings): Known & { faults: readonly Fault[] } {
  const credits = creditsIn(from.sources, from)
  const faults: Fault[] = [...credits.findings]
  const retained = retainedIn(from.approved, credits)
  return { ...groundsOf(from, (counting) => countedBy(counting, credits), retained, faults), credits, faults }
}

/** Everything that earnings are reckoned from. What a component counts of deals is asked for once for each way of counting. */
export function groundsOf(
  from: Omit<Workings, 'approved'>,
  find: (counting: Counting) => CountedBy,
  retained: Retained,
  faults: Fault[],
): Grounds {
  const { calendar, people, metrics } = from
  const names = namesOf(people)
  const roster = rosterOf(people)
  const ramps = rampsIn(from.ramps, faults)
  const counts = new Map<string, CountedBy>()
  const countedToday = (counting: Counting) => {
    const { appliesTo, amountFrom, countsOn } = counting
    const key = JSON.stringify([appliesTo, amountFrom, countsOn])
    const known = counts.get(key) ?? find(counting)
    if (!counts.has(key)) faults.push(...known.findings)
    counts.set(key, known)
    return known.byOwner
  }
  const countedOf = remembered((terms: Terms) => withRetained(countedToday(terms), retained.countedBy(terms)))
  const wonOn = remembered((countsOn: Terms['countsOn']) =>
    withRetained(countedToday({ appliesTo: [], amountFrom: '', countsOn }), retained.won(countsOn)),
  )
  const metricByName = new Map<string, GoalMetric>()
  const teamsOf = remembered((byOwner: CountedByOwner) =>
    remembered((leader: string) => teamCredits(leader, byOwner, roster)),
  )
  return {
    calendar,
    roster,
    counted: countedOf,
    won: wonOn,
    ofTeam: (leader, byOwner) => teamsOf(byOwner)(leader),
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
