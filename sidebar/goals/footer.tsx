import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { TextField } from '../parts/text-field'
import { goToActual } from './actuals/fields'
import { changedActuals, faultyActuals, staleActuals } from './actuals/state'
import { announced, says } from './announced'
import { goToGoal } from './moving'
import { bringBack, discard, goals, nameWanted, save, saving, things, typedName } from './saving'
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
  const busy = now.state === 'saving'
  const count = changes()
  return (
    <footer>
      {now.state === 'failed' && (
        <div class="finding bad" role="alert">
          <b>{now.sure ? 'Not saved.' : 'Perhaps not saved.'}</b> {now.message} What you typed is still here.
        </div>
      )}
      {nameWanted.value && (
        <TextField
          label="Your name"
          hint="Nobody is signed in here. Your name stands as “Proposed by”, marked as typed."
          value={typedName.value}
          onType={(text) => {
            typedName.value = text
          }}
          onEnter={() => void saveOrLead()}
        />
      )}
      <div class="bar">
        <span class="soft" role="status">
          {announced.value || line()}
        </span>
        {!busy && count > 0 && <PlainButton onClick={discard}>Discard</PlainButton>}
        {now.state === 'discarded' && !count && <PlainButton onClick={bringBack}>Undo</PlainButton>}
        <MainButton
          label={now.state === 'failed' ? 'Try again' : changedActuals.value.length ? 'Save' : 'Save goals'}
          idle={busy || !count}
          onClick={() => void saveOrLead()}
        />
      </div>
    </footer>
  )
}

const changes = () => changed.value.length + changedActuals.value.length

function line(): string {
  const now = saving.value
  const count = changes()
  if (now.state === 'saving') return `Saving ${now.what}…`
  if (stale.value.length) return 'Nothing was saved'
  if (staleActuals.value.length) return 'No actual was saved'
  if (faulty.value.length) {
    const errors = faulty.value.filter(({ key }) => judged.value.get(key)?.fault?.kind === 'error').length
    return errors ? `${goals(errors)} to correct first` : `${goals(faulty.value.length)} to confirm first`
  }
  if (faultyActuals.value.length) return `${things(0, faultyActuals.value.length)} to correct first`
  if (count) return `${count === 1 ? '1 change' : `${count} changes`}, not saved`
  if (now.state === 'saved') return `Saved at ${now.at}`
  if (now.state === 'discarded') return 'Changes discarded'
  return 'Nothing to save'
}
