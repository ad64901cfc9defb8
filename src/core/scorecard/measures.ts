import { closedWon, type Goal } from '../../model/goal'
import type { Metric } from '../../model/metric'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { goalMetrics } from '../metrics/goal-metrics'
import { inForceIn } from '../metrics/in-force'
import { addsDays, addsUp } from '../metrics/unit'
import type { Sourced } from './reached-in'

/**
 * The metrics in force in a period, as they are scored. Where none has a weight they count alike; else one without a
 * weight counts nothing. Closed won, which is in force without standing in the tab Metrics, counts where it has goals.
 */
export function measuresIn(
  metrics: readonly Metric[],
  goals: readonly Pick<Goal, 'metric' | keyof Period>[],
  period: Period,
): Sourced[] {
  const declared = new Map(inForceIn(metrics, period).map((metric) => [plainName(metric.metric), metric]))
  const hasGoals = goals.some(
    ({ metric, from, to }) => plainName(metric) === plainName(closedWon) && from <= period.to && to >= period.from,
  )
  const alike = [...declared.values()].every(({ weight }) => weight === undefined)
  return goalMetrics(metrics, [], period, closedWon).map(({ name, objective, unit, direction, source }) => {
    const stands = declared.get(plainName(name))
    const { weight, floor, cap } = stands ?? {}
    return {
      name,
      objective,
      unit,
      direction,
      source,
      weight: weight ?? (alike && (stands || hasGoals) ? 1 : 0),
      floor,
      cap,
      addsPeople: addsUp(unit, source),
      addsDays: addsDays(unit, source),
    }
  })
}
