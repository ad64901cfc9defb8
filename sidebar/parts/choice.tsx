import { useId } from 'preact/hooks'

export type Option = { value: string; label: string }
export type OptionGroup = { label: string; options: Option[] }

/** A labelled choice of one; groups without a label stand bare. */
export function Choice({
  label,
  value,
  groups,
  onChoose,
}: {
  label: string
  value: string
  groups: OptionGroup[]
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
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
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
