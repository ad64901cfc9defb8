import { useEffect, useRef } from 'preact/hooks'
import { coachingTypes } from '../../src/model/coaching'
import { Choice } from '../parts/choice'
import { FindPerson } from '../parts/find-person'
import { Finding } from '../parts/finding'
import { PlainButton } from '../parts/plain-button'
import { TextField } from '../parts/text-field'
import { close } from './editing'
import { coached, opened } from './state'
import { type Draft, keyOf, talks } from './talks'

const type = coachingTypes.map((value) => ({ value, label: value[0]?.toUpperCase() + value.slice(1) }))
const levels = [
  { value: '', label: 'Not asked' },
  { value: '1', label: '1, not at all' },
  { value: '2', label: '2' },
  { value: '3', label: '3, half and half' },
  { value: '4', label: '4' },
  { value: '5', label: '5, fully' },
]

/** A conversation as it is written down: what it was about, what was agreed, and the pulse. */
export function TalkForm({ formKey }: { formKey: string }) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('[name=type]')?.focus(), [])
  const draft = talks.drafts.value[formKey]
  if (!draft) return null
  const faults = talks.faults.value[formKey] ?? {}
  const put = (change: Partial<Draft>) => talks.put(formKey, { ...draft, ...change })
  const talk = coached.value.value?.log.rows.find(({ row }) => formKey === keyOf(opened.value, row))
  const leave = () => {
    close(talk)
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  const text = (field: 'focus' | 'action' | 'note', label: string, hint = '') => (
    <TextField
      label={label}
      value={draft[field]}
      hint={hint}
      fault={faults[field]}
      onType={(to) => put({ [field]: to })}
    />
  )
  const date = (field: 'date' | 'dueOn' | 'doneOn', label: string) => (
    <TextField
      label={label}
      type="date"
      value={draft[field]}
      fault={faults[field]}
      onType={(to) => put({ [field]: to })}
    />
  )
  const pulse = (field: 'able' | 'valued', label: string) => (
    <Choice
      label={label}
      value={draft[field]}
      groups={[{ label: '', options: levels }]}
      invalid={faults[field] !== undefined}
      describedBy={faults[field] ? 'pulse-fault' : ''}
      onChoose={(to) => put({ [field]: to })}
    />
  )
  return (
    <form
      class="detail form talk"
      ref={form}
      aria-label={draft.seen ? 'Conversation' : 'New conversation'}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      {talks.stale.value.includes(formKey) && (
        <Finding tone="bad">
          <b>Somebody changed this conversation meanwhile.</b> Nothing was saved.
          <div class="answers">
            <PlainButton onClick={() => talks.put(formKey, undefined)}>Keep theirs</PlainButton>
            <PlainButton onClick={() => put({ seen: talk ? { row: talk.row, stamp: talk.stamp } : null })}>
              Use mine
            </PlainButton>
          </div>
        </Finding>
      )}
      <div class="pickers">
        <Choice
          label="Kind"
          name="type"
          value={draft.type}
          groups={[{ label: '', options: type }]}
          onChoose={(to) => put({ type: to as Draft['type'] })}
        />
        {date('date', 'Day')}
      </div>
      <FindPerson label="Coach" value={draft.coach} onType={(coach) => put({ coach })} />
      {text('focus', 'What it was about', 'A metric, a skill or a deal.')}
      {text('action', 'Agreed action', 'One thing that somebody will do.')}
      <div class="pickers">
        {date('dueOn', 'Due on')}
        {date('doneOn', 'Done on')}
      </div>
      <fieldset>
        <legend>Pulse, on their own word</legend>
        <div class="pickers">
          {pulse('able', 'Feels able')}
          {pulse('valued', 'Feels valued')}
        </div>
        {faults.able && (
          <span class="fault" id="pulse-fault">
            {faults.able}
          </span>
        )}
      </fieldset>
      {text('note', 'Note')}
      {faults[''] && <p class="fault">{faults['']}</p>}
      <p class="soft">Whoever may open this spreadsheet can read this in the tab Coaching.</p>
      <PlainButton onClick={leave}>Close</PlainButton>
    </form>
  )
}
