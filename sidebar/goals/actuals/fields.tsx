import { useId } from 'preact/hooks'
import type { Line } from '../../../src/core/goals/board'
import { Finding } from '../../parts/finding'
import { TextField } from '../../parts/text-field'
import { byTeam } from '../filter'
import { opened } from '../opened'
import { editActual, forgetActual, judgedActuals, settleActual } from './state'

/** Where an actual is typed: for metrics that no deal tab tells. Enter and arrows go on to the next person. */
export function ActualFields({ line }: { line: Line }) {
  const id = useId()
  const now = judgedActuals.value.get(line.key)
  if (!now) return null
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey } = event
    if (key === 'Escape') forgetActual(line.key)
    else if (key === 'ArrowDown' || (key === 'Enter' && !shiftKey)) openBeside(line, 1)
    else if (key === 'ArrowUp' || key === 'Enter') openBeside(line, -1)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div class="field">
        <label for={id}>Actual in this period</label>
        <input
          id={id}
          class="figure"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          data-actual={line.key}
          aria-describedby={now.fault && `${id}-fault`}
          aria-invalid={now.fault ? 'true' : undefined}
          value={now.text}
          onInput={(event) => editActual(line, { typed: event.currentTarget.value })}
          onBlur={() => settleActual(line)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={onKeyDown}
        />
      </div>
      {now.fault && (
        <Finding tone="bad" id={`${id}-fault`}>
          {now.fault}
        </Finding>
      )}
      {(now.changed || now.note) && (
        <TextField
          label="Note on the actual"
          hint="Where it comes from. It stands in the tab Actuals."
          value={now.note}
          onType={(note) => editActual(line, { note })}
        />
      )}
    </>
  )
}

/** Opens the detail of the person below or above, at the actual. */
function openBeside(line: Line, step: 1 | -1): void {
  const people = byTeam.value.flatMap(({ lines }) => lines).filter(({ name }) => name)
  const beside = people[people.indexOf(line) + step]
  if (beside) goToActual(beside.key)
  else if (step === 1) document.querySelector<HTMLButtonElement>('footer .main')?.focus()
}

/** Brings the field of a person's actual to whoever is at work. */
export function goToActual(key: string): void {
  opened.value = key
  requestAnimationFrame(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[data-actual]')]
      .find((input) => input.dataset.actual === key)
      ?.focus(),
  )
}
