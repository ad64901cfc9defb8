import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Role } from '../../../src/requests/role-board'
import { PlainButton } from '../../parts/plain-button'
import { TextField } from '../../parts/text-field'
import { LevelChoice } from '../levels'
import { change, draftOf, editing, faults, forget, keyOf, needs, type } from './needs'

/** What a role needs, skill by skill, as it is typed. */
export function Form({ role }: { role: Role }) {
  const form = useRef<HTMLFormElement>(null)
  const focus = (at: number) =>
    setTimeout(() => form.current?.querySelectorAll<HTMLElement>('fieldset input')[2 * at]?.focus())
  useLayoutEffect(() => {
    ;(form.current?.querySelector<HTMLElement>('[aria-invalid]') ?? form.current?.querySelector('input'))?.focus()
  }, [])
  const { needs: all } = draftOf(role)
  const key = keyOf(role)
  const close = () => {
    editing.value = ''
  }
  return (
    <form
      class="form"
      ref={form}
      aria-label={`What ${role.role} needs`}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      {all.map((need, at) => {
        const fault = faults.value[key]?.[at] ?? {}
        return (
          // Skills have no name until one is typed, so they go by their place.
          <fieldset class="need" key={`${at}`}>
            <legend class="unseen">{need.skill || `Skill ${at + 1}`}</legend>
            <TextField
              label="Skill"
              value={need.skill}
              fault={fault.skill}
              onType={(skill) => change(role, at, { skill })}
            />
            <div class="pickers">
              <LevelChoice
                label="Level needed"
                level={need.required}
                {...(need.required === null && { none: 'Choose a level' })}
                onChoose={(required) => change(role, at, { required })}
              />
              <TextField
                label="Weight"
                value={need.weight}
                fault={fault.weight}
                onType={(weight) => change(role, at, { weight })}
              />
            </div>
            {fault.required && <span class="fault">{fault.required}</span>}
            <div>
              <PlainButton
                onClick={() => {
                  type(
                    role,
                    all.filter((_, i) => i !== at),
                  )
                  focus(Math.max(0, at - 1))
                }}
              >
                Take off<span class="unseen"> {need.skill}</span>
              </PlainButton>
            </div>
          </fieldset>
        )
      })}
      <div class="answers">
        <PlainButton
          onClick={() => {
            type(role, [...all, { skill: '', required: null, weight: '' }])
            focus(all.length)
          }}
        >
          Add skill
        </PlainButton>
        {key in needs.drafts.value && (
          <PlainButton
            onClick={() => {
              forget(role)
              close()
            }}
          >
            Undo
          </PlainButton>
        )}
        <PlainButton onClick={close}>Close</PlainButton>
      </div>
    </form>
  )
}
