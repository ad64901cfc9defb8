import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { TextField } from '../parts/text-field'
import { announced, says } from './announced'
import { goToGoal } from './moving'
import { bringBack, discard, goals, nameWanted, save, saving, typedName } from './saving'
import { changed, faulty, judged, stale } from './state'

/** Saves, or leads to what has to be settled first. */
export async function saveOrLead(): Promise<void> {
  says('')
  const outcome = await save()
  if (outcome === 'faults') goToGoal(faulty.value[0]?.key ?? '')
  if (outcome === 'refused') document.querySelector<HTMLElement>('.conflicts button')?.focus()
  if (outcome === 'name wanted') document.querySelector<HTMLInputElement>('footer input')?.focus()
}

/** What is not saved, what is being saved, and the one main action. */
export function Footer() {
  const now = saving.value
  const busy = now.state === 'saving'
  const count = changed.value.length
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
          label={now.state === 'failed' ? 'Try again' : 'Save goals'}
          idle={busy || !count}
          onClick={() => void saveOrLead()}
        />
      </div>
    </footer>
  )
}

function line(): string {
  const now = saving.value
  const count = changed.value.length
  if (now.state === 'saving') return `Saving ${goals(now.count)}…`
  if (stale.value.length) return 'Nothing was saved'
  if (faulty.value.length) {
    const errors = faulty.value.filter(({ key }) => judged.value.get(key)?.fault?.kind === 'error').length
    return errors ? `${goals(errors)} to correct first` : `${goals(faulty.value.length)} to confirm first`
  }
  if (count) return `${count === 1 ? '1 change' : `${count} changes`}, not saved`
  if (now.state === 'saved') return `Saved at ${now.at}`
  if (now.state === 'discarded') return 'Changes discarded'
  return 'Nothing to save'
}
