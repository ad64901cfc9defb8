import { closedWon, type Goal } from '../../model/goal'
import type { Metric, MetricSource, MetricUnit } from '../../model/metric'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { inForceIn } from './in-force'
import { unitOf } from './unit'

/** How a metric stands to the tab Metrics in a period. Closed won is in force without standing there. */
type InMetrics = 'in force' | 'not in force' | 'unknown'

/** A metric that goals can be set on. */
export type GoalMetric = {
  name: string
  /** The objective that it serves; '' for none. */
  objective: string
  /** What its figures are; undefined where nobody says. */
  unit: MetricUnit | undefined
  direction: 'higher' | 'lower'
  source: MetricSource
  standing: InMetrics
}

const bare = (name: string, source: MetricSource, standing: InMetrics): GoalMetric => ({
  name,
  objective: '',
  unit: unitOf[source],
  direction: 'higher',
  source,
  standing,
})

const declared = (
  { metric, objective, unit, direction, source = 'typed' }: Metric,
  standing: InMetrics,
): GoalMetric => ({
  name: metric,
  objective,
  unit: unit ?? unitOf[source],
  direction: direction ?? 'higher',
  source,
  standing,
})

/**
 * Closed won, the metrics in force in a period, then those that have goals in it, or are asked for, though they are not
 * in force, and last those of the tab Goals that the tab Metrics does not know.
 */
export function goalMetrics(
  metrics: readonly Metric[],
  goals: readonly Pick<Goal, 'metric' | keyof Period>[],
  period: Period,
  asked: string,
): GoalMetric[] {
  const found = new Map([[plainName(closedWon), bare(closedWon, 'deals: closed won', 'in force')]])
  for (const metric of inForceIn(metrics, period)) found.set(plainName(metric.metric), declared(metric, 'in force'))
  const named = new Map(metrics.map((metric) => [plainName(metric.metric), metric]))
  const others = [...goals, { metric: asked, ...period }].filter(({ metric }) => !found.has(plainName(metric)))
  for (const { metric, from, to } of others) {
    const once = named.get(plainName(metric))
    if (once && from <= period.to && to >= period.from) found.set(plainName(metric), declared(once, 'not in force'))
  }
  for (const { metric } of others)
    if (!found.has(plainName(metric)) && !named.has(plainName(metric)))
      found.set(plainName(metric), bare(metric, 'typed', 'unknown'))
  return [...found.values()]
}

/** The metric that is asked for among those that goals can be set on. */
export const metricNamed = (metrics: readonly GoalMetric[], asked: string): GoalMetric =>
  metrics.find(({ name }) => plainName(name) === plainName(asked)) ?? bare(asked, 'typed', 'unknown')
