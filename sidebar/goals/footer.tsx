import { MainButton } from '../parts/main-button'
import { TextField } from '../parts/text-field'
import { SavingBar } from '../saving/bar'
import { NotSaved } from '../saving/not-saved'
import { atRest } from '../saving/saving'
import { goToActual } from './actuals/fields'
import { changedActuals, faultyActuals, staleActuals } from './actuals/state'
import { announced, says } from './announced'
import { goToGoal } from './moving'
import { bringBack, discard, goals, nameWanted, save, saving, things, typedName, underWay } from './saving'
import { changed, faulty, judged, stale } from './state'

/** Saves, or leads to what has to be settled first. */
export async function saveOrLead(): Promise<void> {
  says('')
  const outcome = await save()
  const [goal] = faulty.value
  const [actual] = faultyActuals.value
  if (outcome === 'faults' && goal) goToGoal(goal.key)
  else if (outcome === 'faults' && actual) goToActual(actual.key)
  if (outcome === 'refused') document.querySelector<HTMLElement>('.conflicts button')?.focus()
  if (outcome === 'name wanted') document.querySelector<HTMLInputElement>('footer input')?.focus()
}

/** What is not saved, what is being saved, and the one main action. */
export function Footer() {
  const now = saving.value
  const count = changes()
  return (
    <footer>
      <NotSaved now={now} still="What you typed is still here." />
      {nameWanted.value && (
        <TextField
          label="Your name"
          hint="Nobody is signed in here. Your name stands as “Proposed by”, marked as typed."
          value={typedName.value}
          fault={typedName.value.trim() ? undefined : 'Type your name, then save.'}
          onType={(text) => {
            typedName.value = text
          }}
          onEnter={() => void saveOrLead()}
        />
      )}
      <SavingBar now={now} changes={count} line={announced.value || line()} discard={discard} bringBack={bringBack}>
        <MainButton
          label={now.state === 'failed' ? 'Try again' : changedActuals.value.length ? 'Save' : 'Save goals'}
          idle={now.state === 'saving' || !count}
          onClick={() => void saveOrLead()}
        />
      </SavingBar>
    </footer>
  )
}

const changes = () => changed.value.length + changedActuals.value.length

function line(): string {
  const now = saving.value
  if (now.state === 'saving') return `Saving ${underWay.value}…`
  if (stale.value.length) return 'Nothing was saved'
  if (staleActuals.value.length) return 'No actual was saved'
  if (faulty.value.length) {
    const errors = faulty.value.filter(({ key }) => judged.value.get(key)?.fault?.kind === 'error').length
    return errors ? `${goals(errors)} to correct first` : `${goals(faulty.value.length)} to confirm first`
  }
  if (faultyActuals.value.length) return `${things(0, faultyActuals.value.length)} to correct first`
  return atRest(now, changes(), 'Nothing to save')
}
