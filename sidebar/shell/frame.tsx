import { useSignal } from '@preact/signals'
import type { ComponentChildren, ComponentType } from 'preact'
import { focusTitle } from '../parts/focus-title'
import { PlainButton } from '../parts/plain-button'
import { Header } from './header'

/** A screen: its title, the way back, reading again, and its help, which takes the place of the rest while it is open. */
export function Frame({
  title,
  help: Help,
  onBack,
  onRefresh,
  children,
}: {
  title: string
  help: ComponentType
  /** Where the way back leads; to Home where nothing is said. */
  onBack?: () => void
  onRefresh(): void
  children: ComponentChildren
}) {
  const helping = useSignal(false)
  const toggle = () => {
    helping.value = !helping.value
  }
  return (
    <div class="screen">
      <Header title={title} onBack={onBack} onRefresh={onRefresh} help={{ open: helping.value, toggle }} />
      {helping.value ? (
        <main>
          <Help />
          {/* At its end, so that the keyboard reaches, and scrolls to, all of it. */}
          <div>
            <PlainButton
              onClick={() => {
                toggle()
                focusTitle()
              }}
            >
              Close
            </PlainButton>
          </div>
        </main>
      ) : (
        children
      )}
    </div>
  )
}
