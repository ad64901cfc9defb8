import { firstPage } from '../core/goals/first-page'
import { type Actuals, actualsFromDeals, actualsTyped } from '../core/metrics/actuals'
import type { FromDeals } from '../core/metrics/deal-figures'
import { type GoalMetric, goalMetrics, metricNamed } from '../core/metrics/goal-metrics'
import { type SeenActual, standingFigures } from '../core/metrics/type-in'
import type { TypedRow } from '../core/metrics/typed-figures'
import type { Period } from '../model/period'
import { plainName } from '../model/plain-name'
import type { Fault } from '../model/problem'
import type { Workbook } from '../ports'
import { readDealSums } from '../store/deal-sums'
import { type GoalTabs, goalBoard } from './goal-board'

/** What was reached on a metric in a period. */
export type ActualsBoard = Actuals & {
  metric: GoalMetric
  period: Period
  /** Of a metric that is typed: what stands for just this period, by plain name of the person. */
  typed?: Record<string, SeenActual>
}

/** The metric of this name, as the tab Metrics has it in a period. */
export const metricIn = ({ metrics, goals }: GoalTabs, name: string, period: Period): GoalMetric =>
  metricNamed(goalMetrics(metrics, goals, period, name), name)

/** What was reached, as typed into the tab Actuals. */
export const typedBoard = (
  { rows, faults }: { rows: readonly TypedRow[]; faults: readonly Fault[] },
  { people }: GoalTabs,
  metric: GoalMetric,
  period: Period,
): ActualsBoard => {
  const { reached, notes } = actualsTyped(rows, metric.name, metric.unit, people, period)
  const typed = standingFigures(rows, metric.name, period, people)
  return { reached, notes: [...faults, ...notes], metric, period, typed }
}

/** What was reached, as the deal tabs tell. A `Problem` where none can be read. */
export function dealsBoard(
  workbook: Workbook,
  tabs: GoalTabs,
  metric: GoalMetric & { source: FromDeals },
  period: Period,
): ActualsBoard {
  const { people, today } = tabs
  const { sums, dated, findings } = readDealSums(workbook, people, period)
  const { reached, notes } = actualsFromDeals(sums, metric.source, people, { period, asOf: today, dated })
  return { reached, notes: [...findings, ...notes], metric, period }
}

/** Of everybody the teams, and the people whom the request `goals` tells of at first. */
export function ofFirstPage(all: ActualsBoard, tabs: GoalTabs): ActualsBoard {
  const { lines, targets, rest } = firstPage(goalBoard(tabs, all.metric.name, all.period))
  if (!rest) return all
  const of = <T>(record: Record<string, T>, keys: readonly string[]) =>
    Object.fromEntries(keys.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])))
  return {
    ...all,
    reached: of(
      all.reached,
      [...lines, ...targets].map(({ key }) => key),
    ),
    ...(all.typed && {
      typed: of(
        all.typed,
        lines.map(({ name }) => plainName(name)),
      ),
    }),
  }
}
