import { type Seen, seenOf } from '../../src/core/goals/seen'
import { Finding } from '../parts/finding'
import { PlainButton } from '../parts/plain-button'
import { called, type Holder } from './edit'
import { goals } from './saving'
import { edit, edits, forget, numbers, stale } from './state'

/** Goals that somebody else changed since they were edited here: what stood, what stands, whose counts. */
export const Conflicts = () =>
  stale.value.length ? (
    <section class="conflicts" role="alert">
      <Finding tone="bad">
        <b>Somebody changed {goals(stale.value.length)} meanwhile.</b> Nothing was saved. Choose for each, then save.
      </Finding>
      {stale.value.map((holder) => (
        <Conflict key={holder.key} holder={holder} />
      ))}
    </section>
  ) : null

function Conflict({ holder }: { holder: Holder }) {
  const { typed, seen: before = null } = edits.value[holder.key] ?? {}
  // Where only the status was changed, the figure that was seen is meant.
  const mine = typed ?? (before ? numbers.value.shown(before.goal) : '')
  const now = seenOf(holder.goal)
  const by = holder.goal?.proposedBy
  return (
    <Finding tone="warn">
      <b>{called(holder)}</b>
      <dl class="figures">
        <div>
          <dt>You saw</dt>
          <dd>{stood(before)}</dd>
        </div>
        <div>
          <dt>Now {by && <small>by {by}</small>}</dt>
          <dd>{stood(now)}</dd>
        </div>
        <div>
          <dt>Yours</dt>
          <dd>{mine.trim() || 'cleared'}</dd>
        </div>
      </dl>
      <div class="answers">
        <PlainButton onClick={() => forget(holder.key)}>Keep theirs</PlainButton>
        <PlainButton onClick={() => edit(holder, { seen: now, typed: mine })}>Use mine</PlainButton>
      </div>
    </Finding>
  )
}

const stood = (seen: Seen): string => (seen ? `${numbers.value.shown(seen.goal)}, ${seen.status || 'set'}` : 'not set')
