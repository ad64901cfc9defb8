import type { Metric } from '../../src/model/metric'
import type { Objective } from '../../src/model/objective'
import { day } from '../numbers/day'
import { PlainButton } from '../parts/plain-button'
import { metricDraft, objectiveDraft } from './editing'
import { Past } from './history'
import { type Item, metrics, objectives } from './lists'
import { MetricForm } from './metric-form'
import { ObjectiveForm } from './objective-form'
import { drafts, opened, put } from './state'
import { StateChip } from './state-chip'

/** What no longer holds, folded; any of it can be put in force again. */
export function Retired() {
  const gone = <V,>(items: readonly Item<V>[]) => items.filter(({ state }) => state === 'retired')
  const [aims, measures] = [gone(objectives.value), gone(metrics.value)]
  if (!aims.length && !measures.length) return null
  return (
    <details
      class="retired"
      open={[...aims, ...measures].some(({ key }) => opened.value === key || key in drafts.value)}
    >
      <summary>Retired: {[...aims, ...measures].map(({ name }) => name).join(', ')}</summary>
      <ul class="rows">
        {aims.map((item) => (
          <Gone key={item.key} item={item} tab="Objectives" begin={() => put(objectiveDraft(item))}>
            {opened.value === item.key && <ObjectiveForm draft={objectiveDraft(item)} />}
          </Gone>
        ))}
        {measures.map((item) => (
          <Gone key={item.key} item={item} tab="Metrics" begin={() => put(metricDraft(item))}>
            {opened.value === item.key && <MetricForm draft={metricDraft(item)} />}
          </Gone>
        ))}
      </ul>
    </details>
  )
}

function Gone({
  item: { key, name, entry, now },
  tab,
  begin,
  children,
}: {
  item: Item<Metric> | Item<Objective>
  tab: string
  begin(): void
  children: preact.ComponentChildren
}) {
  return (
    <li class="gone">
      <span>
        {name} {now?.validTo && <small>until {day(now.validTo)}</small>} <StateChip itemKey={key} />
      </span>
      {opened.value !== key && (
        <PlainButton
          onClick={() => {
            begin()
            opened.value = key
          }}
        >
          Put in force again…
        </PlainButton>
      )}
      {children}
      {entry && <Past history={entry.history} tab={tab} />}
    </li>
  )
}
