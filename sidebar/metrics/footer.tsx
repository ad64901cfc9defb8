import type { SetName } from '../../src/core/metrics/starter-sets'
import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { bringBack, discard, drafts, faulty, insist, opened, save, saving } from './state'

/** Saves, or opens the first form in which something is wrong. */
export async function saveOrLead(): Promise<void> {
  if ((await save()) === 'faults') opened.value = faulty.value[0]?.key ?? ''
}

export const saveSet = async (name: SetName): Promise<void> => {
  await save(name)
  document.querySelector<HTMLElement>('h1')?.focus()
}

/** What is not saved, what became of a save, and the one main action. */
export function Footer() {
  const now = saving.value
  const count = drafts.value.length
  const busy = now.state === 'saving'
  return (
    <footer>
      {now.state === 'failed' && (
        <div class="finding bad" role="alert">
          <b>Not saved.</b> {now.message} What you typed is still here.
        </div>
      )}
      {now.state === 'stale' && (
        <div class="finding warn" role="alert">
          <b>Nothing was saved.</b> Somebody changed {now.names.join(', ')} meanwhile. The screen now shows how it
          stands.
          <div class="answers">
            <PlainButton onClick={insist}>Keep what I typed</PlainButton>
          </div>
        </div>
      )}
      <div class="bar">
        <span class="soft" role="status">
          {line(count)}
        </span>
        {!busy && count > 0 && <PlainButton onClick={discard}>Discard</PlainButton>}
        {now.state === 'discarded' && !count && <PlainButton onClick={bringBack}>Undo</PlainButton>}
        <MainButton
          label={now.state === 'failed' ? 'Try again' : 'Save'}
          idle={busy || !count || now.state === 'stale'}
          onClick={() => void saveOrLead()}
        />
      </div>
    </footer>
  )
}

function line(count: number): string {
  const now = saving.value
  if (now.state === 'saving') return 'Saving…'
  if (faulty.value.length)
    return faulty.value.length === 1 ? '1 entry to correct first' : `${faulty.value.length} entries to correct first`
  if (count) return count === 1 ? '1 change, not saved' : `${count} changes, not saved`
  if (now.state === 'saved') return now.says
  return now.state === 'discarded' ? 'Changes discarded' : 'Nothing to save'
}
