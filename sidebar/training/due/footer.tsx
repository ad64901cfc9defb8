import { many } from '../../numbers/many'
import { MainButton } from '../../parts/main-button'
import { SavingBar } from '../../saving/bar'
import { NotSaved } from '../../saving/not-saved'
import { atRest } from '../../saving/saving'
import { announced, faults, progress, save } from './saving'

/** What is not saved, and the one main action. */
export function DueFooter() {
  const now = progress.saving.value
  const changes = progress.changes.value
  return (
    <footer>
      <NotSaved now={now} still="What you typed is still here." />
      <SavingBar
        now={now}
        changes={changes}
        line={announced.value || line()}
        discard={progress.discard}
        bringBack={progress.bringBack}
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

function line(): string {
  const now = progress.saving.value
  const count = progress.changes.value
  const wrong = Object.keys(faults.value).length
  if (now.state === 'saving') return `Saving ${many(count, 'change')}…`
  if (progress.stale.value.length) return 'Nothing was saved'
  if (wrong) return `${many(wrong, 'change')} to correct first`
  return atRest(now, count, 'Nothing to save')
}
