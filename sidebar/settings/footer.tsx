import { many } from '../numbers/many'
import { MainButton } from '../parts/main-button'
import { SavingBar } from '../saving/bar'
import { NotSaved } from '../saving/not-saved'
import { atRest } from '../saving/saving'
import { announced, faulty, save, work } from './state'

/** What is not saved, and the one main action. */
export function Footer() {
  const now = work.saving.value
  const changes = work.changes.value
  return (
    <footer>
      <NotSaved now={now} still="What you typed is still here." />
      <SavingBar
        now={now}
        changes={changes}
        line={announced.value || line()}
        discard={work.discard}
        bringBack={work.bringBack}
      >
        <MainButton
          label={now.state === 'failed' ? 'Try again' : 'Save'}
          idle={now.state === 'saving' || !changes || faulty.value.length > 0}
          onClick={() => void save()}
        />
      </SavingBar>
    </footer>
  )
}

function line(): string {
  const now = work.saving.value
  const changes = work.changes.value
  if (now.state === 'saving') return `Saving ${many(changes, 'change')}…`
  if (now.state === 'refused') return 'Nothing was saved'
  if (faulty.value.length) return `${many(faulty.value.length, 'change')} to correct first`
  return atRest(now, changes, 'Nothing to save')
}
