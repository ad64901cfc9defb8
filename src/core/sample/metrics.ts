import type { Metric } from '../../model/metric'
import { additions, type StarterSet, starterSets } from '../metrics/starter-sets'

const nothing: ReadonlySet<string> = new Set()

/** What is typed: no deal tab tells it. */
export const meetings = 'First meetings held'

/** What the made-up company changed about the starter set: room for what is typed, and a floor under the slowest deals. */
const own: Readonly<Record<string, Partial<Metric>>> = {
  'Open pipeline': { weight: 0.1 },
  'Sales cycle': { floor: 120, cap: 1.2 },
}

/** The objectives and metrics of the made-up company: the starter set for new business, and one metric that is typed. */
export function sampleMetrics() {
  const set = additions(starterSets[0] as StarterSet, { objectives: nothing, metrics: nothing })
  const typed: Partial<Metric> = {
    metric: meetings,
    objective: set.objectives[0]?.objective ?? '',
    kind: 'leading',
    unit: 'count',
    direction: 'higher',
    source: 'typed',
    weight: 0.05,
    note: 'First meetings that took place. Booked is not held.',
  }
  return { ...set, metrics: [...set.metrics.map((metric) => ({ ...metric, ...own[metric.metric] })), typed] }
}
