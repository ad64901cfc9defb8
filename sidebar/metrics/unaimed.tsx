import { closedWon } from '../../src/model/goal'
import type { Metric } from '../../src/model/metric'
import { plainName } from '../../src/model/plain-name'
import { PlainButton } from '../parts/plain-button'
import { addMetric, toggle } from './editing'
import { type Item, metrics } from './lists'
import { MetricLine } from './metric-line'
import { drafts } from './state'

/** Metrics that serve no objective, and Closed won where no row tells which one it serves. */
export function Unaimed({ left }: { left: readonly Item<Metric>[] }) {
  const unlisted = !metrics.value.some(
    ({ key, name }) => plainName(drafts.value[key]?.name ?? name) === plainName(closedWon),
  )
  if (!left.length && !unlisted) return null
  return (
    <section class="card" aria-label="Without an objective">
      <h2>Without an objective</h2>
      {left.length > 0 && (
        <ul class="rows">
          {left.map((item) => (
            <MetricLine key={item.key} item={item} />
          ))}
        </ul>
      )}
      {unlisted && (
        <>
          <p class="soft">{closedWon} is measured anyway: the quotas are its goals.</p>
          <PlainButton
            onClick={() =>
              toggle(addMetric({ metric: closedWon, kind: 'lagging', unit: 'money', source: 'deals: closed won' }))
            }
          >
            Say which objective {closedWon} serves
          </PlainButton>
        </>
      )}
    </section>
  )
}
