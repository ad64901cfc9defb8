import { useId } from 'preact/hooks'

/** A labelled line of text. */
export function TextField({
  label,
  value,
  hint,
  onType,
  onEnter,
}: {
  label: string
  value: string
  hint?: string
  onType(text: string): void
  onEnter?: () => void
}) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        autocomplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter?.()}
      />
      {hint && (
        <span class="soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
