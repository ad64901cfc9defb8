import type { Metric } from '../../model/metric'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'

/** The metrics in force in a period: of each the latest row that has begun by its end and is not over before its start. */
export function inForceIn<M extends Metric>(metrics: readonly M[], period: Period): M[] {
  const latest = new Map<string, M>()
  for (const metric of metrics) {
    const known = latest.get(plainName(metric.metric))
    const begun = (metric.validFrom ?? '') <= period.to
    if (begun && (known?.validFrom ?? '') <= (metric.validFrom ?? '')) latest.set(plainName(metric.metric), metric)
  }
  return [...latest.values()].filter(({ validTo }) => validTo === undefined || validTo >= period.from)
}
