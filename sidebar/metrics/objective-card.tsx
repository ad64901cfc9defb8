import type { Metric } from '../../src/model/metric'
import type { Objective } from '../../src/model/objective'
import { day } from '../numbers/day'
import { inUnit } from '../numbers/in-unit'
import { Chip } from '../parts/chip'
import { PlainButton } from '../parts/plain-button'
import { addMetric, objectiveDraft, toggle } from './editing'
import { Past } from './history'
import { type Item, weightOf } from './lists'
import { MetricLine } from './metric-line'
import { ObjectiveForm } from './objective-form'
import { judged, numbers, opened } from './state'
import { StateChip } from './state-chip'

/** An objective with the metrics that serve it, and their part of all weights. */
export function ObjectiveCard({ item, metrics }: { item: Item<Objective>; metrics: readonly Item<Metric>[] }) {
  const { key, entry, now, state } = item
  const draft = objectiveDraft(item)
  const { name, fields } = draft
  const open = opened.value === key
  const share = metrics.reduce((sum, metric) => sum + (weightOf(metric) ?? 0), 0)
  return (
    <section class="card objective" aria-label={name || 'New objective'}>
      <div class="aim">
        <button type="button" class="who" aria-expanded={open} onClick={() => toggle(key)}>
          <h2>{name || 'New objective'}</h2>
          <small>{[fields.note, fields.owner && `Owner: ${fields.owner}`].filter(Boolean).join(' ')}</small>
        </button>
        <span class="weight">{share > 0 && inUnit('percent', numbers.value).shown(share)}</span>
      </div>
      <span class="chips">
        <StateChip itemKey={key} />
        {state === 'to come' && now?.validFrom && <Chip word={`from ${day(now.validFrom)}`} tone="quiet" />}
      </span>
      {share > 0 && (
        <div class="meter" aria-hidden="true">
          <i style={{ width: `${Math.min(100, share * 100)}%` }} />
        </div>
      )}
      {open && (
        <>
          <ObjectiveForm draft={draft} key={judged.value.get(key)?.stale} />
          {entry && <Past history={entry.history} tab="Objectives" />}
        </>
      )}
      {metrics.length > 0 ? (
        <ul class="rows">
          {metrics.map((metric) => (
            <MetricLine key={metric.key} item={metric} />
          ))}
        </ul>
      ) : (
        <p class="soft">No metric yet: nobody can tell whether it is reached.</p>
      )}
      {name.trim() && (
        <PlainButton onClick={() => toggle(addMetric({ objective: name.trim() }))}>Add metric</PlainButton>
      )}
    </section>
  )
}
