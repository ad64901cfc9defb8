import { useLayoutEffect, useRef } from 'preact/hooks'
import { trainingTypes } from '../../../src/model/training'
import type { TrainingItem } from '../../../src/requests/training-plans'
import { Choice } from '../../parts/choice'
import { PlainButton } from '../../parts/plain-button'
import { TextField } from '../../parts/text-field'
import { focusIn } from '../../saving/focus-in'
import { Before } from './before'
import { Conflict } from './conflict'
import type { Draft, Fields } from './draft'
import { faults, insteadOf, opened, says, templates, type } from './saving'

const options = (values: readonly string[]) => [
  { label: '', options: values.map((value) => ({ value, label: value })) },
]

/** Everything there is to an item of a plan. */
export function ItemForm({ id, draft, item }: { id: string; draft: Draft; item: TrainingItem | undefined }) {
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => focusIn(form.current), [])
  const { fields, stamp } = draft
  const wrong = faults.value[id] ?? {}
  const moved = insteadOf(id)
  const set = (change: Partial<Fields>) => type(id, draft, change, item)
  const field = (name: keyof Fields, label: string, hint = '') => (
    <TextField
      label={label}
      value={fields[name]}
      fault={wrong[name]}
      hint={hint}
      onType={(text) => set({ [name]: text })}
    />
  )
  const leave = () => {
    form.current?.parentElement?.querySelector<HTMLElement>('.who')?.focus()
    opened.value = ''
  }
  const takeBack = () => {
    templates.put(id, undefined)
    opened.value = ''
    says(stamp ? `${fields.item} stays as it is.` : 'The new item is taken back.')
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  return (
    <form
      class="detail form"
      ref={form}
      aria-label={fields.item || 'New item'}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      {moved && <Conflict id={id} now={moved.now} keepTheirs={takeBack} />}
      {!stamp && field('plan', 'Training plan')}
      {!stamp && field('item', 'What is to be done')}
      <Choice
        label="Type"
        value={fields.type}
        groups={options(trainingTypes)}
        onChoose={(chosen) => set({ type: chosen as Fields['type'] })}
      />
      <div class="pickers">
        {field('dueIn', 'Due after so many days')}
        <Choice
          label="Required"
          value={fields.required}
          groups={options(['yes', 'no'])}
          onChoose={(chosen) => set({ required: chosen as Fields['required'] })}
        />
      </div>
      {field('link', 'Link', 'Where it is found.')}
      {field('skill', 'Skill', 'The skill that it builds, as in the tab Role skills.')}
      <details class="more" open={Boolean(wrong.after || wrong.repeat)}>
        <summary>More: role, what comes before, repeated, outcome</summary>
        {field('role', 'Role', 'Blank: for everybody.')}
        <Before fields={fields} fault={wrong.after} onChoose={(after) => set({ after })} />
        {field('repeat', 'Again after so many months', 'Blank: once is enough.')}
        {field('outcome', 'Outcome metric', 'The metric that is to move by it, as in the tab Metrics.')}
      </details>
      <div class="answers">
        <PlainButton onClick={leave}>Close</PlainButton>
        {id in templates.drafts.value && <PlainButton onClick={takeBack}>{stamp ? 'Undo' : 'Take it off'}</PlainButton>}
      </div>
      {stamp && (
        <p class="soft">A name stays, since assignments go by it. What is assigned already keeps its due day.</p>
      )}
    </form>
  )
}
