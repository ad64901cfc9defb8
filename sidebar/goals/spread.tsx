import { batch, useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Line } from '../../src/core/goals/board'
import { likeBefore, spread } from '../../src/core/goals/spread'
import { PlainButton } from '../parts/plain-button'
import { says } from './announced'
import { goals } from './saving'
import { board, edit, numbers, settle } from './state'

type Way = 'equal' | 'before'

/** Spreads a target over people: as edits that show in their fields, and that Discard takes back. */
export function Spread({ total, lines }: { total: number; lines: readonly Line[] }) {
  const open = useSignal(false)
  const chosen = useSignal<Way>('equal')
  const id = useId()
  const here = lines.filter((line) => line.presence === 'here')
  const known = here.filter((line) => line.before !== undefined).length
  const label = board.value?.previous.label
  const fill = () => {
    const parts = spread(
      total,
      chosen.value === 'equal' ? here.map(() => 1) : likeBefore(here.map((line) => line.before)),
    )
    batch(() => {
      for (const [i, line] of here.entries()) {
        const part = parts[i] as number
        edit(line, { typed: numbers.value.shown(part), meant: part })
        settle(line)
      }
    })
    open.value = false
    says(`${goals(here.length)} filled in, not saved.`)
  }
  const way = (value: Way, text: string) => (
    <label class="way">
      <input
        type="radio"
        name={id}
        checked={chosen.value === value}
        disabled={value === 'before' && known === 0}
        onChange={() => {
          chosen.value = value
        }}
      />
      <span>{text}</span>
    </label>
  )
  if (!here.length) return null
  return (
    <div class="spread">
      <button
        type="button"
        class="plain"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value
        }}
      >
        Spread the target over the team…
      </button>
      {open.value && !Number.isInteger(total) && <p class="soft">Only a whole number can be spread without rest.</p>}
      {open.value && Number.isInteger(total) && (
        <fieldset>
          <legend>
            {numbers.value.shown(total)} over {here.length === 1 ? '1 rep' : `${here.length} reps`}
          </legend>
          {way('equal', 'Equal parts')}
          {way('before', known ? `As the goals of ${label} were` : `As the goals of ${label} were: none was set`)}
          {chosen.value === 'before' && known < here.length && (
            <p class="soft">{here.length - known} without one count like the average of the others.</p>
          )}
          <PlainButton onClick={fill}>Fill in {goals(here.length)}</PlainButton>
        </fieldset>
      )}
    </div>
  )
}
