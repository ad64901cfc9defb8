import type { ReadonlySignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'

/** What was just done, and the main action, with others before it. */
export const GeneratingFooter = ({
  of: { phase, refused, said },
  idle = 'As just read',
  children,
}: {
  of: {
    phase: ReadonlySignal<{ is: string; on?: string }>
    refused: ReadonlySignal<unknown>
    said: ReadonlySignal<string>
  }
  /** What is said of a preview. */
  idle?: string | undefined
  children: ComponentChildren
}) => {
  const { is, on } = phase.value
  const line = () => {
    if (is === 'working') return on
    if (is === 'reading') return 'Reading…'
    return is === 'preview' && !refused.value ? idle : ''
  }
  return (
    <footer>
      <div class="bar">
        <span class="soft" role="status">
          {said.value || line()}
        </span>
        {children}
      </div>
    </footer>
  )
}
