import { Finding } from '../parts/finding'
import { PlainButton } from '../parts/plain-button'
import type { Draft } from './draft'
import { board, forget, opened, put } from './state'

/** Somebody changed it in the tab while it was changed here: whose counts. */
export function Conflict({ draft }: { draft: Draft }) {
  const now = board.value?.[draft.of].find(({ key }) => `${draft.of} ${key}` === draft.key)
  const theirs = () => {
    forget(draft.key)
    opened.value = ''
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  return (
    <div class="conflict" role="alert">
      <Finding tone="bad">
        <b>Somebody changed {draft.name} meanwhile.</b> Nothing was saved. What stands there now is below the form’s
        changes: look at what will be written, and choose.
        <div class="answers">
          <PlainButton onClick={theirs}>Keep theirs</PlainButton>
          <PlainButton onClick={() => put({ ...draft, stamp: now?.stamp ?? '', added: !now })}>Use mine</PlainButton>
        </div>
      </Finding>
    </div>
  )
}
