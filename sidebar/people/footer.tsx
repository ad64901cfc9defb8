import { many } from '../numbers/many'
import { MainButton } from '../parts/main-button'
import { SavingBar } from '../saving/bar'
import { NotSaved } from '../saving/not-saved'
import { atRest } from '../saving/saving'
import { save, writeDown } from './editing'
import { announced, talks } from './talks'

/** What is not saved, and the one main action: to write a 1:1 down, or to save it. */
export function Footer() {
  const now = talks.saving.value
  const changes = talks.changes.value
  return (
    <footer>
      <NotSaved now={now} still="What you typed is still here." />
      <SavingBar
        now={now}
        changes={changes}
        line={announced.value || line()}
        discard={talks.discard}
        bringBack={talks.bringBack}
      >
        {changes ? (
          <MainButton
            label={now.state === 'failed' ? 'Try again' : 'Save'}
            idle={now.state === 'saving'}
            onClick={() => void save()}
          />
        ) : (
          <MainButton label="Write down a 1:1" onClick={writeDown} />
        )}
      </SavingBar>
    </footer>
  )
}

function line(): string {
  const now = talks.saving.value
  const changes = talks.changes.value
  if (now.state === 'saving') return `Saving ${many(changes, 'change')}…`
  if (now.state === 'refused') return 'Nothing was saved'
  if (Object.keys(talks.faults.value).length) return 'Something to correct first'
  return atRest(now, changes, '')
}
