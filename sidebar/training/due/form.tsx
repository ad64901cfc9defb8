import { useLayoutEffect, useRef } from 'preact/hooks'
import type { TrainingLine } from '../../../src/requests/training-board'
import { PlainButton } from '../../parts/plain-button'
import { TextField } from '../../parts/text-field'
import { focusIn } from '../../saving/focus-in'
import { Conflict } from './conflict'
import { draftOf, faults, insteadOf, progress, says, type } from './saving'
import { opened, today } from './state'

/** How far somebody is with an item: begun, done, what shows it; and what rarely changes, below. */
export function LineForm({ line }: { line: TrainingLine }) {
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => focusIn(form.current), [])
  const { stamp, plan, link, person, item } = line
  const { fields } = draftOf(line)
  const wrong = faults.value[stamp] ?? {}
  const moved = insteadOf(stamp)
  const field = (name: keyof typeof fields, label: string, more: { type?: 'date'; hint?: string } = {}) => (
    <TextField
      label={label}
      value={fields[name]}
      fault={wrong[name]}
      onType={(typed) => type(line, { [name]: typed })}
      {...more}
    />
  )
  const leave = () => {
    form.current?.parentElement?.querySelector<HTMLElement>('.who')?.focus()
    opened.value = ''
  }
  const takeBack = () => {
    progress.put(stamp, undefined)
    says(`${item} of ${person} stays as it is.`)
    leave()
  }
  return (
    <form
      class="detail form"
      ref={form}
      aria-label={`${item}, ${person}`}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      {moved && <Conflict stamp={stamp} now={moved.now} />}
      {(plan || /^https:\/\//.test(link)) && (
        <p class="soft">
          {plan && `Of ${plan}. `}
          {/^https:\/\//.test(link) && (
            <a href={link} target="_blank" rel="noopener noreferrer">
              Open its link
            </a>
          )}
        </p>
      )}
      <div class="pickers">
        {field('startedOn', 'Started on', { type: 'date' })}
        {field('completedOn', 'Done on', { type: 'date' })}
      </div>
      <div class="answers">
        {!fields.startedOn && !fields.completedOn && (
          <PlainButton onClick={() => type(line, { startedOn: today.value })}>Started today</PlainButton>
        )}
        {!fields.completedOn && (
          <PlainButton onClick={() => type(line, { completedOn: today.value })}>Done today</PlainButton>
        )}
      </div>
      {field('evidence', 'Evidence', { hint: 'A link or a sentence that shows it.' })}
      {field('score', 'Score')}
      <details class="more" open={Boolean(wrong.dueOn)}>
        <summary>More: due day, with whom, waived, note</summary>
        {field('dueOn', 'Due on', { type: 'date' })}
        {field('with', 'With', { hint: 'Who coaches, or is interviewed.' })}
        {field('waived', 'Waived because', { hint: 'With a reason here it need not be done.' })}
        {field('note', 'Note')}
      </details>
      <div class="answers">
        <PlainButton onClick={leave}>Close</PlainButton>
        {stamp in progress.drafts.value && <PlainButton onClick={takeBack}>Undo</PlainButton>}
      </div>
    </form>
  )
}
