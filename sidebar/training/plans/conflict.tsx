import type { TrainingItem } from '../../../src/requests/training-plans'
import { Finding } from '../../parts/finding'
import { PlainButton } from '../../parts/plain-button'
import { fieldsOf } from './draft'
import { inWords } from './in-words'
import { useMine } from './saving'

/** Somebody changed the item in the tab while it was changed here: whose counts. */
export const Conflict = ({ id, now, keepTheirs }: { id: string; now: TrainingItem | null; keepTheirs(): void }) => (
  <div class="conflict" role="alert">
    <Finding tone="bad">
      <b>{now ? 'Somebody changed this item meanwhile.' : 'This item is no longer in the tab.'}</b> Nothing was saved.{' '}
      {now && `There it is now: ${inWords(fieldsOf(now))}.`}
      <div class="answers">
        <PlainButton onClick={keepTheirs}>{now ? 'Keep theirs' : 'Drop my change'}</PlainButton>
        <PlainButton onClick={() => useMine(id, now)}>{now ? 'Use mine' : 'Add it anew'}</PlainButton>
      </div>
    </Finding>
  </div>
)
