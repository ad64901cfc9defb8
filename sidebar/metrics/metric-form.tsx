import { betterOf, unitOf } from '../../src/core/metrics/unit'
import type { Metric } from '../../src/model/metric'
import { Choice } from '../parts/choice'
import { TextField } from '../parts/text-field'
import type { MetricDraft, MetricFields } from './draft'
import { Form } from './form'
import { live, objectives } from './lists'
import { judged, put } from './state'
import { choices } from './words'

const bare = (options: (typeof choices)['kind']) => [{ label: '', options }]

/** Everything there is to a metric. */
export function MetricForm({ draft }: { draft: MetricDraft }) {
  const { fields } = draft
  const faults = judged.value.get(draft.key)?.faults ?? {}
  const set = (change: Partial<MetricFields>) => put({ ...draft, fields: { ...fields, ...change } })
  const choose = <K extends 'kind' | 'unit' | 'direction'>(label: string, field: K) => (
    <Choice
      label={label}
      value={fields[field]}
      groups={bare(choices[field])}
      onChoose={(value) => set({ [field]: value } as Pick<MetricFields, K>)}
    />
  )
  const source = (value: string) => {
    const from = value as NonNullable<Metric['source']>
    const unit = unitOf[from]
    set({ source: from, ...(unit && { unit, direction: betterOf(from) }) })
  }
  const names = live(objectives.value).flatMap(({ key, name }) => (name.trim() ? [{ key, name: name.trim() }] : []))
  const known = names.some(({ name }) => name === fields.objective)
  return (
    <Form draft={draft}>
      <Choice
        label="Objective that it serves"
        value={fields.objective}
        groups={bare([
          { value: '', label: 'None yet' },
          ...(known || !fields.objective ? [] : [{ value: fields.objective, label: fields.objective }]),
          ...names.map(({ name }) => ({ value: name, label: name })),
        ])}
        onChoose={(objective) => set({ objective })}
      />
      <Choice label="Where its actuals come from" value={fields.source} groups={choices.source} onChoose={source} />
      <div class="pickers">
        <TextField label="Weight" value={fields.weight} fault={faults.weight} onType={(weight) => set({ weight })} />
        {choose('Kind', 'kind')}
        {unitOf[fields.source] ? null : choose('Unit', 'unit')}
        {unitOf[fields.source] ? null : choose('Better is', 'direction')}
      </div>
      <TextField
        label="Note"
        hint="What it means, and how it is counted."
        value={fields.note}
        onType={(note) => set({ note })}
      />
      <details class="more" open={Boolean(fields.floor || fields.cap || faults.floor || faults.cap)}>
        <summary>More: floor and cap</summary>
        <div class="pickers">
          <TextField
            label="Floor"
            hint="The actual that scores nothing."
            value={fields.floor}
            fault={faults.floor}
            onType={(floor) => set({ floor })}
          />
          <TextField
            label="Cap"
            hint="The most that it can score; 1 is a goal just met."
            value={fields.cap}
            fault={faults.cap}
            onType={(cap) => set({ cap })}
          />
        </div>
      </details>
    </Form>
  )
}
