import type { ComponentChildren } from 'preact'

/** Any action but the main one of a view. */
export const PlainButton = ({
  onClick,
  pressed,
  children,
}: {
  onClick(): void
  pressed?: boolean
  children: ComponentChildren
}) => (
  <button type="button" class="plain" aria-pressed={pressed} onClick={onClick}>
    {children}
  </button>
)
