import { useId } from 'preact/hooks'

/** A labelled line of text, or a day; with what is wrong with it below. */
export function TextField({
  label,
  value,
  hint,
  fault,
  type = 'text',
  onType,
  onEnter,
}: {
  label: string
  value: string
  hint?: string
  fault?: string | undefined
  type?: 'text' | 'date'
  onType(text: string): void
  onEnter?: () => void
}) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        {...(type === 'date' ? { type } : { type })}
        value={value}
        autocomplete="off"
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={[hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter?.()}
      />
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
