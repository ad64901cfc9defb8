import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import type { PersonInList } from '../../src/requests/people'
import { ask } from '../server'

/** So many are offered; a letter more finds the rest. */
const offered = 8
/** Milliseconds without a key until the add-on is asked. */
const pause = 250

/** Finds somebody by typing a part of a name, alias, role or team. Arrow keys and Enter choose; Esc closes. */
export function FindPerson({
  label,
  value,
  hint,
  fault,
  onType,
  onChoose = onType,
}: {
  label: string
  value: string
  hint?: string
  fault?: string | undefined
  onType(text: string): void
  /** Told the name of who is chosen, or what was typed once that is done. */
  onChoose?: (name: string) => void
}) {
  const id = useId()
  const found = useSignal<readonly PersonInList[]>([])
  const at = useSignal(-1)
  const turn = useRef(0)
  const told = useRef(value)
  const close = () => {
    turn.current++
    found.value = []
    at.value = -1
  }
  const look = (text: string) => {
    close()
    const mine = turn.current
    if (!text.trim()) return
    setTimeout(async () => {
      if (mine !== turn.current) return
      const answer = await ask('people', { find: text, from: 0 })
      if (mine === turn.current && 'value' in answer) found.value = answer.value.rows.slice(0, offered)
    }, pause)
  }
  const choose = (one: PersonInList | undefined) => {
    if (one) tell(one.name)
  }
  const tell = (name: string) => {
    close()
    if (name !== told.current) onChoose(name)
    told.current = name
  }
  const onKey = (event: KeyboardEvent) => {
    const count = found.value.length
    if (!count) {
      if (event.key === 'Enter') tell(value)
      return
    }
    if (event.key === 'ArrowDown') at.value = (at.value + 1) % count
    else if (event.key === 'ArrowUp') at.value = (at.value - 1 + count) % count
    else if (event.key === 'Enter') choose(found.value[Math.max(0, at.value)])
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const open = found.value.length > 0
  return (
    <div class="field finding-person">
      <label for={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={at.value < 0 ? undefined : `${id}-${at.value}`}
        value={value}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={[hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined}
        onInput={(event) => {
          told.current = ''
          onType(event.currentTarget.value)
          look(event.currentTarget.value)
        }}
        onKeyDown={onKey}
        onBlur={() => tell(value)}
      />
      <div id={`${id}-list`} class="found" role="listbox" aria-label={label} hidden={!open}>
        {found.value.map((one, i) => (
          // The keys of the field move among the options, as a combobox has it.
          <div
            key={one.name}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at.value}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(one)
            }}
          >
            {one.name} <small>{[one.role, one.team].filter(Boolean).join(' · ')}</small>
          </div>
        ))}
      </div>
      {fault && (
        <span class="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
      {hint && (
        <span class="soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
