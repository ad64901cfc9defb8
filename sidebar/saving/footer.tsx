import type { ReadonlySignal } from '@preact/signals'
import { many } from '../numbers/many'
import { MainButton } from '../parts/main-button'
import { SavingBar } from './bar'
import type { Drafting } from './drafting'
import { NotSaved } from './not-saved'
import { atRest } from './saving'

type Of = {
  drafting: Drafting<object>
  faults: ReadonlySignal<object>
  announced: ReadonlySignal<string>
  save(): Promise<void>
}

/** What is not saved, and the one main action. */
export function SavingFooter({ drafting, faults, announced, save }: Of) {
  const now = drafting.saving.value
  const changes = drafting.changes.value
  return (
    <footer>
      <NotSaved now={now} still="What you typed is still here." />
      <SavingBar
        now={now}
        changes={changes}
        line={announced.value || line(drafting, Object.keys(faults.value).length)}
        discard={drafting.discard}
        bringBack={drafting.bringBack}
      >
        <MainButton
          label={now.state === 'failed' ? 'Try again' : 'Save'}
          idle={now.state === 'saving' || !changes}
          onClick={() => void save()}
        />
      </SavingBar>
    </footer>
  )
}

function line({ saving, changes, stale }: Of['drafting'], wrong: number): string {
  if (saving.value.state === 'saving') return `Saving ${many(changes.value, 'change')}…`
  if (stale.value.length) return 'Nothing was saved'
  if (wrong) return `${many(wrong, 'change')} to correct first`
  return atRest(saving.value, changes.value, 'Nothing to save')
}
