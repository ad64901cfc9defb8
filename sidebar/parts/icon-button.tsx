const drawn = {
  back: 'M13 4 7 10l6 6',
  again: 'M15.5 10a5.5 5.5 0 1 1-1.6-3.9M15 3v3.5h-3.5',
  help: 'M7.5 7.6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.7M10 14.2v.3',
} as const

/** A button that is a sign; its name is its tooltip too. */
export const IconButton = ({
  icon,
  name,
  expanded,
  onClick,
}: {
  icon: keyof typeof drawn
  name: string
  expanded?: boolean
  onClick(): void
}) => (
  <button type="button" class="icon" aria-label={name} title={name} aria-expanded={expanded} onClick={onClick}>
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawn[icon]} />
    </svg>
  </button>
)
