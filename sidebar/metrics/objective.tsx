import type { MetricBoard } from '../../src/requests/metric-board'
import { PlainButton } from '../parts/plain-button'
import { Form } from './form'
import { Metric } from './metric'
import { add, draftOf, drafts, keyOf, numbers, opened, toggle } from './state'

/** An objective with the metrics that show whether it is reached. */
export function Objective({
  objective,
  metrics,
}: {
  objective: MetricBoard['objectives'][number]
  metrics: MetricBoard['metrics']
}) {
  const { name, now } = objective
  const key = keyOf('objective', name)
  const draft = draftOf(key)
  const open = opened.value === key
  return (
    <section class="card" aria-label={name}>
      <div>
        <h2>{name}</h2>
        {now && (
          <p class="soft">
            {[
              now.note,
              now.owner && `Owner: ${now.owner}.`,
              now.target !== undefined && `Target: ${numbers.value.shown(now.target)}.`,
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        )}
      </div>
      <ul>
        {metrics.map((metric) => (
          <Metric key={metric.name} metric={metric} />
        ))}
        <Fresh objective={name} />
      </ul>
      {!metrics.length && <p class="soft">Nothing shows yet whether it is reached.</p>}
      <div class="answers">
        <PlainButton onClick={() => add('metric', name)}>Add a metric</PlainButton>
        {now && (
          <PlainButton onClick={() => toggle('objective', name)}>{draft ? 'Objective *' : 'Objective…'}</PlainButton>
        )}
      </div>
      {open && draft && <Form draft={draft} />}
    </section>
  )
}

/** New metrics that are not saved yet, with the objective that they are to serve. */
export const Fresh = ({ objective }: { objective: string }) => (
  <>
    {drafts.value
      .filter((draft) => draft.of === 'metric' && !draft.stamp && (draft.typed.objective ?? '') === objective)
      .map((draft) => (
        <li class="metric" key={draft.key}>
          {opened.value === draft.key ? (
            <Form draft={draft} />
          ) : (
            <button type="button" class="who" aria-expanded={false} onClick={() => (opened.value = draft.key)}>
              <span>{draft.name || 'New metric'} *</span>
              <small>not saved yet</small>
            </button>
          )}
        </li>
      ))}
  </>
)
