import { many } from '../numbers/many'
import { MainButton } from '../parts/main-button'
import { SavingBar } from '../saving/bar'
import type { Drafting } from '../saving/drafting'
import { NotSaved } from '../saving/not-saved'
import { atRest } from '../saving/saving'

/** What is not saved, and the one main action. */
export function Footer({
  of,
  announced,
  wrong,
  save,
}: {
  of: Drafting<object>
  /** What was just done. */
  announced: string
  /** How many changes have to be corrected first. */
  wrong: number
  save(): Promise<void>
}) {
  const now = of.saving.value
  const changes = of.changes.value
  const line = () => {
    if (now.state === 'saving') return `Saving ${many(changes, 'change')}…`
    if (of.stale.value.length) return 'Nothing was saved'
    if (wrong) return `${many(wrong, 'change')} to correct first`
    return atRest(now, changes, 'Nothing to save')
  }
  return (
    <footer>
      <NotSaved now={now} still="What you typed is still here." />
      <SavingBar now={now} changes={changes} line={announced || line()} discard={of.discard} bringBack={of.bringBack}>
        <MainButton
          label={now.state === 'failed' ? 'Try again' : 'Save'}
          idle={now.state === 'saving' || !changes}
          onClick={() => void save()}
        />
      </SavingBar>
    </footer>
  )
}
