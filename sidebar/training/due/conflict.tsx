import type { TrainingLine } from '../../../src/requests/training-board'
import { Finding } from '../../parts/finding'
import { PlainButton } from '../../parts/plain-button'
import { progress, useMine } from './saving'
import { opened } from './state'

/** Somebody changed the row in the tab while it was changed here: whose counts. */
export function Conflict({ stamp, now }: { stamp: string; now: TrainingLine | null }) {
  const theirs = () => {
    progress.put(stamp, undefined)
    opened.value = ''
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  return (
    <div class="conflict" role="alert">
      <Finding tone="bad">
        <b>{now ? 'Somebody changed this row meanwhile.' : 'This row is no longer in the tab.'}</b> Nothing was saved.{' '}
        {now && `It is ${now.status} there now${now.note ? `, with the note “${now.note}”` : ''}.`}
        <div class="answers">
          <PlainButton onClick={theirs}>{now ? 'Keep theirs' : 'Drop my change'}</PlainButton>
          {now && <PlainButton onClick={() => useMine(stamp, now)}>Use mine</PlainButton>}
        </div>
      </Finding>
    </div>
  )
}
