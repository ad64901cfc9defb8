import { closedWon, type Goal } from '../../model/goal'
import type { Metric, MetricSource, MetricUnit } from '../../model/metric'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { inForceIn } from '../metrics/in-force'
import { unitOf } from '../metrics/unit'

/** How a metric stands to the tab Metrics in a period. Closed won is in force without standing there. */
type Standing = 'in force' | 'not in force' | 'unknown'

/** A metric that goals can be set on. */
export type GoalMetric = {
  name: string
  /** The objective that it serves; '' for none. */
  objective: string
  /** What its figures are; undefined where nobody says. */
  unit: MetricUnit | undefined
  direction: 'higher' | 'lower'
  source: MetricSource
  standing: Standing
}

const bare = (name: string, source: MetricSource, standing: Standing): GoalMetric => ({
  name,
  objective: '',
  unit: unitOf[source],
  direction: 'higher',
  source,
  standing,
})

const declared = (
  { metric, objective, unit, direction, source = 'typed' }: Metric,
  standing: Standing,
): GoalMetric => ({
  name: metric,
  objective,
  unit: unit ?? unitOf[source],
  direction: direction ?? 'higher',
  source,
  standing,
})

/**
 * Closed won, the metrics in force in a period, then those that have goals in it though they are not in force, and last
 * those of the tab Goals that the tab Metrics does not know.
 */
export function goalMetrics(
  metrics: readonly Metric[],
  goals: readonly Pick<Goal, 'metric' | keyof Period>[],
  period: Period,
): GoalMetric[] {
  const found = new Map([[plainName(closedWon), bare(closedWon, 'deals: closed won', 'in force')]])
  for (const metric of inForceIn(metrics, period)) found.set(plainName(metric.metric), declared(metric, 'in force'))
  const named = new Map(metrics.map((metric) => [plainName(metric.metric), metric]))
  const others = goals.filter(({ metric }) => !found.has(plainName(metric)))
  for (const { metric, from, to } of others) {
    const once = named.get(plainName(metric))
    if (once && from <= period.to && to >= period.from) found.set(plainName(metric), declared(once, 'not in force'))
  }
  for (const { metric } of others)
    if (!found.has(plainName(metric)) && !named.has(plainName(metric)))
      found.set(plainName(metric), bare(metric, 'typed', 'unknown'))
  return [...found.values()]
}

/** The metric of this name; one that nobody knows is typed, and in no unit. */
export const metricNamed = (metrics: readonly GoalMetric[], name: string): GoalMetric =>
  metrics.find((metric) => plainName(metric.name) === plainName(name)) ?? bare(name, 'typed', 'unknown')
