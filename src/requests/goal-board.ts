import { sameDays } from '../core/calendar/overlap'
import { namesOf } from '../core/deals/names'
import { type Board, board } from '../core/goals/board'
import { type Carried, carried, type Ramps } from '../core/goals/carried'
import type { Rest } from '../core/goals/first-page'
import type { Seat } from '../core/goals/in-force'
import { before, goalPeriods, type Labelled, otherPeriods } from '../core/goals/periods'
import type { Placed } from '../core/goals/standing'
import { type GoalMetric, goalMetrics, metricNamed } from '../core/metrics/goal-metrics'
import { addsDays } from '../core/metrics/unit'
import { rampsIn } from '../core/plans/ramps'
import { CivilDate, type IsoDate } from '../model/civil-date'
import { goals } from '../model/goal'
import { metrics } from '../model/metric'
import type { Period } from '../model/period'
import { people } from '../model/person'
import { plainName } from '../model/plain-name'
import { type Fault, Problem } from '../model/problem'
import { ramps } from '../model/ramp'
import type { Bands, Settings } from '../model/settings'
import type { Context } from '../ports'
import { type Kept, readTab } from '../store/kept-tabs/read'
import { readSettings } from '../store/settings'

/** All that the screen Goals shows. */
export type GoalBoard = Board & {
  today: IsoDate
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  /** The address of who is at work, '' where Google gives none. */
  user: string
  /** A share of the target: 0.1 for 10%. */
  overAssignment: number
  bands: Bands
  /** What goals can be set on in the period. */
  metrics: GoalMetric[]
  periods: Labelled[]
  metric: GoalMetric
  period: Labelled
  previous: Labelled
  /** Of all, where `lines` are only the first of them. */
  rest?: Rest
}

/** What the workbook says, as read at once. Goals are of people by the names that the tab People has for them. */
export type GoalTabs = Pick<GoalBoard, 'today' | 'locale' | 'user' | 'faults'> & {
  people: Kept<typeof people>[]
  metrics: Kept<typeof metrics>[]
  goals: Placed[]
  ramps: Ramps
  settings: Settings
}

export function readGoalTabs({ workbook, today, user }: Context): GoalTabs {
  const person = readTab(workbook, people)
  const goal = readTab(workbook, goals)
  const metric = readTab(workbook, metrics)
  const ramp = readTab(workbook, ramps)
  const found: Fault[] = [...ramp.faults]
  const { settings, faults } = readSettings(workbook)
  const names = namesOf(person.rows)
  return {
    today: today(),
    locale: workbook.locale,
    user: user(),
    people: person.rows,
    metrics: metric.rows,
    goals: goal.rows.map((row) => ({ ...row, person: names.get(plainName(row.person)) ?? row.person })),
    ramps: rampsIn(ramp.rows, found),
    settings,
    faults: [...person.faults, ...goal.faults, ...metric.faults, ...found, ...faults],
  }
}

/** The periods of the fiscal calendar and those that goals stand for besides, and which is asked for; this quarter where none is. A `Problem` where it is none of them. */
export function periodAsked(
  { today, settings, goals }: Pick<GoalTabs, 'today' | 'settings' | 'goals'>,
  wanted: Period | undefined,
) {
  const usual = goalPeriods(CivilDate.parse(today) as CivilDate, settings)
  const periods = [...usual, ...otherPeriods(goals, usual, settings)]
  const period = wanted
    ? periods.find(({ from, to }) => from === wanted.from && to === wanted.to)
    : periods.find(({ from, to }) => from <= today && today <= to)
  if (!period)
    throw new Problem('This period is no longer one of the fiscal calendar in Settings. Choose the period again.')
  return { periods, period }
}

/** The board of a metric and period; of this quarter where none is named. */
export function goalBoard(tabs: GoalTabs, metric: string, wanted: Period | undefined): GoalBoard {
  const { today, locale, user, settings, faults } = tabs
  const { periods, period } = periodAsked(tabs, wanted)
  const previous = before(period, settings)
  const all = goalMetrics(tabs.metrics, tabs.goals, period, metric)
  const carries = (seat: Seat) => carriedOn(metricNamed(all, metric), seat, period, tabs.ramps).share
  const shown = board(tabs.people, tabs.goals, metric, period, previous, carries)
  return {
    ...shown,
    faults: [...faults, ...shown.faults, ...offCalendar(tabs.goals, periods)],
    today,
    locale,
    user,
    overAssignment: settings.overAssignment,
    bands: settings.bands,
    metrics: all,
    periods,
    metric: metricNamed(all, metric),
    period,
    previous,
  }
}

/** What somebody carries of a full goal on a metric: all of it where figures of several days do not add up. */
export function carriedOn({ unit, source }: GoalMetric, seat: Seat, period: Period, ramps: Ramps): Carried {
  const found = carried(seat, period, ramps)
  return addsDays(unit, source) ? found : { ...found, share: 1, days: found.of, ramp: [], said: '' }
}

/** Goals for days that the fiscal calendar does not know: they are kept, and it is said how they are reached. */
const offCalendar = (goals: readonly Placed[], periods: readonly Labelled[]): Fault[] =>
  periods
    .filter(({ unit }) => unit === 'days')
    .map(({ from, to, label }) => {
      const row = goals.find((goal) => sameDays(goal, { from, to }) && goal.status !== 'superseded')?.row ?? 1
      return {
        at: { tab: 'Goals', row, column: 'From' },
        message: `Goals, row ${row}: ${label} is no period of the fiscal calendar in Settings. Goals for these days are kept; choose them under Period.`,
      }
    })
