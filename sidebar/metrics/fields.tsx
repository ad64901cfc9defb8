import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** A labelled field with what is wrong with it beside it. */
function Field({
  label,
  fault,
  children,
}: {
  label: string
  fault: string | undefined
  children(given: {
    id: string
    'aria-invalid': 'true' | undefined
    'aria-describedby': string | undefined
  }): ComponentChildren
}) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-invalid': fault ? 'true' : undefined,
        'aria-describedby': fault ? `${id}-fault` : undefined,
      })}
      {fault && (
        <span class="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </div>
  )
}

type Typing = { label: string; value: string; fault?: string | undefined; onType(text: string): void }

export const TextLine = ({ label, value, fault, onType }: Typing) => (
  <Field label={label} fault={fault}>
    {(given) => (
      <input
        {...given}
        type="text"
        autocomplete="off"
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    )}
  </Field>
)

export const DayLine = ({ label, value, fault, onType }: Typing) => (
  <Field label={label} fault={fault}>
    {(given) => <input {...given} type="date" value={value} onInput={(event) => onType(event.currentTarget.value)} />}
  </Field>
)

export const Select = ({
  label,
  value,
  fault,
  options,
  onType,
}: Typing & { options: readonly { value: string; label: string }[] }) => (
  <Field label={label} fault={fault}>
    {(given) => (
      <select {...given} value={value} onChange={(event) => onType(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
)

/** Choices that are called as they are written in the tab. */
export const plainly = (values: readonly string[]) => values.map((value) => ({ value, label: value }))
