import { useEffect, useRef } from 'preact/hooks'
import { directions, metricKinds, metricSources, metricUnits } from '../../src/model/metric'
import { PlainButton } from '../parts/plain-button'
import { type Draft, sourceNames, withSource } from './draft'
import { DayLine, plainly, Select, TextLine } from './fields'
import { board, drop, edit, opened, type, understood } from './state'

/** Where an objective or metric is made, changed from a day on, or retired. */
export function Form({ draft }: { draft: Draft }) {
  const form = useRef<HTMLFieldSetElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const { of, key, name, stamp, from, lastDay } = draft
  const read = understood.value.get(key)
  const faults: Readonly<Record<string, string>> = read?.faults ?? {}
  const close = () => {
    opened.value = ''
  }
  return (
    <fieldset class="form" ref={form} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <legend class="unseen">{stamp ? `Change ${name}` : `New ${of}`}</legend>
      {!stamp && (
        <TextLine label="Name" value={name} fault={faults.name} onType={(text) => edit(key, { name: text })} />
      )}
      {lastDay !== undefined ? (
        <DayLine
          label="Last day"
          value={lastDay}
          onType={(text) => edit(key, { lastDay: text || (board.value?.today ?? '') })}
        />
      ) : (
        <>
          {of === 'metric' ? (
            <MetricFields draft={draft} faults={faults} />
          ) : (
            <ObjectiveFields draft={draft} faults={faults} />
          )}
          <DayLine
            label={stamp ? 'Holds from' : 'Holds from (blank: from the start)'}
            value={from}
            fault={faults.from}
            onType={(text) => edit(key, { from: text })}
          />
        </>
      )}
      <p class="soft" role="status">
        {read && !read.faults ? read.says : ''}
      </p>
      <div class="answers">
        <PlainButton onClick={close}>Done</PlainButton>
        {stamp && lastDay === undefined && (
          <PlainButton onClick={() => edit(key, { lastDay: board.value?.today })}>Retire</PlainButton>
        )}
        {lastDay !== undefined && (
          <PlainButton onClick={() => edit(key, { lastDay: undefined })}>Don’t retire</PlainButton>
        )}
        <PlainButton onClick={() => drop(key)}>{stamp ? 'Take back' : 'Remove'}</PlainButton>
      </div>
    </fieldset>
  )
}

type Fields = { draft: Draft; faults: Readonly<Record<string, string>> }

function ObjectiveFields({ draft: { key, typed }, faults }: Fields) {
  const line = (field: string, label: string) => (
    <TextLine
      label={label}
      value={typed[field] ?? ''}
      fault={faults[field]}
      onType={(text) => type(key, field, text)}
    />
  )
  return (
    <>
      {line('note', 'Why it matters')}
      <div class="pickers">
        {line('owner', 'Owner')}
        {line('target', 'Target, if one figure says it')}
      </div>
    </>
  )
}

function MetricFields({ draft: { key, typed }, faults }: Fields) {
  const line = (field: string, label: string) => (
    <TextLine
      label={label}
      value={typed[field] ?? ''}
      fault={faults[field]}
      onType={(text) => type(key, field, text)}
    />
  )
  const select = (field: string, label: string, options: { value: string; label: string }[]) => (
    <Select label={label} value={typed[field] ?? ''} options={options} onType={(text) => type(key, field, text)} />
  )
  const objectives = board.value?.objectives.filter(({ now }) => now).map(({ name }) => name) ?? []
  const chosen = typed.objective ?? ''
  const listed = chosen && !objectives.includes(chosen) ? [...objectives, chosen] : objectives
  return (
    <>
      {select('objective', 'Serves the objective', [{ value: '', label: 'none yet' }, ...plainly(listed)])}
      <Select
        label="Its figures come from"
        value={typed.source ?? ''}
        options={metricSources.map((source) => ({ value: source, label: sourceNames[source] }))}
        onType={(source) => edit(key, { typed: withSource(typed, source) })}
      />
      <div class="pickers">
        {select('kind', 'Kind', plainly(metricKinds))}
        {select('unit', 'Unit', plainly(metricUnits))}
        {select('direction', 'Better is', plainly(directions))}
        {line('weight', 'Weight')}
      </div>
      <details>
        <summary>More</summary>
        <div class="pickers">
          {line('floor', 'Floor: scores nothing')}
          {line('cap', 'Cap: 1.5 is 150%')}
        </div>
        {line('note', 'What it means')}
      </details>
    </>
  )
}
