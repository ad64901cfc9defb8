import { many } from '../numbers/many'
import { MainButton } from '../parts/main-button'
import { SavingBar } from '../saving/bar'
import { NotSaved } from '../saving/not-saved'
import { atRest } from '../saving/saving'
import { announced } from './announced'
import { bringBack, discard, save, saving } from './saving'
import { changed, faulty, stale } from './state'

/** What is not saved, and the one main action. */
export function Footer() {
  const now = saving.value
  const changes = changed.value.length
  return (
    <footer>
      <NotSaved now={now} still="What you typed is still here." />
      <SavingBar now={now} changes={changes} line={announced.value || line()} discard={discard} bringBack={bringBack}>
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
  const now = saving.value
  const count = changed.value.length
  if (now.state === 'saving') return `Saving ${many(count, 'change')}…`
  if (stale.value.length) return 'Nothing was saved'
  if (faulty.value.length) return `${many(faulty.value.length, 'change')} to correct first`
  return atRest(now, count, 'Nothing to save')
}
