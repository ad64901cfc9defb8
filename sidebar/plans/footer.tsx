import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { announced } from './announced'
import { bringBack, discard, save, saving } from './saving'
import { board, changed, draft, drafts, judged, stale } from './state'

/** What is not saved, and the one main action. */
export function Footer() {
  const now = saving.value
  const busy = now.state === 'saving'
  return (
    <footer>
      {now.state === 'failed' && changed.value && (
        <div class="finding bad" role="alert">
          <b>{now.sure ? 'Not saved.' : 'Perhaps not saved.'}</b> {now.message} What you typed is still here.
        </div>
      )}
      <div class="bar">
        <span class="soft" role="status">
          {announced.value || line()}
        </span>
        {!busy && changed.value && <PlainButton onClick={discard}>Discard</PlainButton>}
        {now.state === 'discarded' && !changed.value && <PlainButton onClick={bringBack}>Undo</PlainButton>}
        {draft.value && (
          <MainButton
            label={now.state === 'failed' ? 'Try again' : 'Save'}
            idle={busy || !changed.value}
            onClick={() => void save()}
          />
        )}
      </div>
    </footer>
  )
}

function line(): string {
  const now = saving.value
  if (now.state === 'saving') return 'Saving…'
  if (!draft.value) {
    const waiting = Object.keys(drafts.value).length
    if (waiting) return waiting === 1 ? '1 plan not saved' : `${waiting} plans not saved`
  }
  if (stale.value) return 'Nothing was saved'
  if (changed.value) {
    const red = judged.value?.reckoned?.red.some(Boolean)
    const wrong = Object.keys(judged.value?.faults ?? {}).length
    if (wrong) return 'Something to correct, not saved'
    return red && draft.value?.status === 'valid'
      ? 'An example does not hold; save it as a draft'
      : 'Changed, not saved'
  }
  if (now.state === 'saved') return `Saved at ${now.at}`
  if (now.state === 'discarded') return 'Changes discarded'
  if (draft.value) return 'Nothing to save'
  const all = board.value?.plans.length ?? 0
  return all === 1 ? '1 plan' : `${all} plans`
}
