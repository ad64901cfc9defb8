import type { ComponentChildren } from 'preact'
import { PlainButton } from '../parts/plain-button'
import type { Saving } from './saving'

/** What is not saved or was just done, the way to discard it and to bring it back, and the main action. */
export const SavingBar = ({
  now,
  changes,
  line,
  discard,
  bringBack,
  children,
}: {
  now: Saving<unknown>
  /** How many changes are not saved. */
  changes: number
  line: string
  discard(): void
  bringBack(): void
  children: ComponentChildren
}) => (
  <div class="bar">
    <span class="soft" role="status">
      {line}
    </span>
    {now.state !== 'saving' && changes > 0 && <PlainButton onClick={discard}>Discard</PlainButton>}
    {now.state === 'discarded' && !changes && <PlainButton onClick={bringBack}>Undo</PlainButton>}
    {children}
  </div>
)
