import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { announced, bringBack, discard, save, saving } from './saving'
import { changed, faulty, stale } from './state'
import { many } from './words'

/** What is not saved, and the one main action. */
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
      <div class="bar">
        <span class="soft" role="status">
          {announced.value || line()}
        </span>
        {!busy && count > 0 && <PlainButton onClick={discard}>Discard</PlainButton>}
        {now.state === 'discarded' && !count && <PlainButton onClick={bringBack}>Undo</PlainButton>}
        <MainButton
          label={now.state === 'failed' ? 'Try again' : 'Save'}
          idle={busy || !count}
          onClick={() => void save()}
        />
      </div>
    </footer>
  )
}

function line(): string {
  const now = saving.value
  const count = changed.value.length
  if (now.state === 'saving') return `Saving ${many(count, 'change')}…`
  if (stale.value.length) return 'Nothing was saved'
  if (faulty.value.length) return `${many(faulty.value.length, 'change')} to correct first`
  if (count) return `${many(count, 'change')}, not saved`
  if (now.state === 'saved') return `Saved at ${now.at}`
  if (now.state === 'discarded') return 'Changes discarded'
  return 'Nothing to save'
}
