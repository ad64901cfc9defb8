import { useId } from 'preact/hooks'

export type Option = { value: string; label: string }
export type OptionGroup = { label: string; options: Option[] }

/** A labelled choice of one; groups without a label stand bare. */
export function Choice({
  label,
  value,
  groups,
  name,
  describedBy,
  invalid,
  onChoose,
}: {
  label: string
  value: string
  groups: OptionGroup[]
  /** By which it is found to be given the focus. */
  name?: string
  describedBy?: string
  invalid?: boolean
  onChoose(value: string): void
}) {
  const id = useId()
  const options = (of: Option[]) =>
    of.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        aria-describedby={describedBy || undefined}
        aria-invalid={invalid ? 'true' : undefined}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {groups.map((group) =>
          group.label ? (
            <optgroup key={group.label} label={group.label}>
              {options(group.options)}
            </optgroup>
          ) : (
            options(group.options)
          ),
        )}
      </select>
    </div>
  )
}
