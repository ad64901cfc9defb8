import type { Metric } from '../../src/model/metric'
import { day } from '../numbers/day'
import { inUnit } from '../numbers/in-unit'
import { Chip } from '../parts/chip'
import { metricDraft, toggle } from './editing'
import { Past } from './history'
import { type Item, weightOf } from './lists'
import { MetricForm } from './metric-form'
import { board, judged, numbers, opened } from './state'
import { StateChip } from './state-chip'

/** A metric: its name, what it is in words, and its weight. The name opens its form and its past. */
export function MetricLine({ item }: { item: Item<Metric> }) {
  const { key, entry, now, state } = item
  const { name, fields, retires } = metricDraft(item)
  const { kind, unit, source, direction } = fields
  const weight = weightOf(item)
  const open = opened.value === key
  const next = entry?.history.find(({ validFrom = '' }) => validFrom > (board.value?.today ?? ''))
  return (
    <li class="metric">
      <button type="button" class="who" aria-expanded={open} onClick={() => toggle(key)}>
        <span>{name || 'New metric'}</span>
        <small>
          {unit}, {direction} is better
        </small>
      </button>
      <span class="weight">
        {weight === undefined || retires ? '' : inUnit('percent', numbers.value).shown(weight)}
      </span>
      <span class="chips">
        <Chip word={kind} tone={kind === 'leading' ? 'info' : 'quiet'} />
        <Chip word={source === 'typed' ? 'typed' : 'from deal tabs'} tone="quiet" />
        <StateChip itemKey={key} />
        {state === 'to come' && now?.validFrom && <Chip word={`from ${day(now.validFrom)}`} tone="quiet" />}
        {state !== 'to come' && next?.validFrom && <Chip word={`changes on ${day(next.validFrom)}`} tone="info" />}
      </span>
      {open && (
        <>
          <MetricForm draft={metricDraft(item)} key={judged.value.get(key)?.stale} />
          {entry && <Past history={entry.history} />}
        </>
      )}
    </li>
  )
}
