import { type Board, board } from '../core/goals/board'
import { before, goalPeriods, type Labelled } from '../core/goals/periods'
import type { Placed } from '../core/goals/standing'
import { CivilDate, type IsoDate } from '../model/civil-date'
import { closedWon, goals } from '../model/goal'
import type { Period } from '../model/period'
import { people } from '../model/person'
import { Problem } from '../model/problem'
import type { Settings } from '../model/settings'
import type { Context } from '../ports'
import { type Kept, readTab } from '../store/kept-tabs'
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
  metrics: string[]
  periods: Labelled[]
  metric: string
  period: Labelled
  previous: Labelled
}

/** What the workbook says, as read at once. */
export type GoalTabs = Pick<GoalBoard, 'today' | 'locale' | 'user' | 'faults'> & {
  people: Kept<typeof people>[]
  goals: Placed[]
  settings: Settings
}

export function readGoalTabs({ workbook, today, user }: Context): GoalTabs {
  const person = readTab(workbook, people)
  const goal = readTab(workbook, goals)
  const { settings, faults } = readSettings(workbook)
  return {
    today: today(),
    locale: workbook.locale,
    user: user(),
    people: person.rows,
    goals: goal.rows,
    settings,
    faults: [...person.faults, ...goal.faults, ...faults],
  }
}

/** The board of a metric and period; of this quarter where none is named. */
export function goalBoard(
  { today, locale, user, people: persons, goals: rows, settings, faults }: GoalTabs,
  metric: string,
  wanted: Period | undefined,
): GoalBoard {
  const periods = goalPeriods(CivilDate.parse(today) as CivilDate, settings)
  const period = wanted
    ? periods.find(({ from, to }) => from === wanted.from && to === wanted.to)
    : periods.find(({ from, to }) => from <= today && today <= to)
  if (!period)
    throw new Problem('This period is no longer one of the fiscal calendar in Settings. Choose the period again.')
  const previous = before(period, settings)
  const shown = board(persons, rows, metric, period, previous)
  return {
    ...shown,
    faults: [...faults, ...shown.faults],
    today,
    locale,
    user,
    overAssignment: settings.overAssignment,
    metrics: metricsOf(rows),
    periods,
    metric,
    period,
    previous,
  }
}

/** Closed won, then every other metric of the tab Goals, as first written there. */
function metricsOf(rows: readonly Placed[]): string[] {
  const named = new Map([[closedWon.toLowerCase(), closedWon]])
  for (const { metric } of rows) if (!named.has(metric.toLowerCase())) named.set(metric.toLowerCase(), metric)
  return [...named.values()]
}
