import { type Seen, seenOf } from '../../src/core/goals/seen'
import { Finding } from '../parts/finding'
import { ActualConflicts } from './actuals/conflicts'
import { staleActuals } from './actuals/state'
import { Conflict } from './conflict'
import { called, type Holder } from './edit'
import { things } from './saving'
import { edit, edits, forget, numbers, stale } from './state'

/** What somebody else changed since it was edited here: what stood, what stands, whose counts. */
export const Conflicts = () => {
  const [goals, actuals] = [stale.value.length, staleActuals.value.length]
  return goals + actuals ? (
    <section class="conflicts" role="alert">
      <Finding tone="bad">
        <b>Somebody changed {things(goals, actuals)} meanwhile.</b> {goals ? 'Nothing' : 'No actual'} was saved. Choose
        for each, then save.
      </Finding>
      {stale.value.map((holder) => (
        <GoalConflict key={holder.key} holder={holder} />
      ))}
      <ActualConflicts />
    </section>
  ) : null
}

function GoalConflict({ holder }: { holder: Holder }) {
  const { typed, seen: before = null } = edits.value[holder.key] ?? {}
  // Where only the status was changed, the figure that was seen is meant.
  const mine = typed ?? (before ? numbers.value.shown(before.goal) : '')
  const now = seenOf(holder.goal)
  return (
    <Conflict
      of={called(holder)}
      before={stood(before)}
      now={stood(now)}
      by={holder.goal?.proposedBy ?? ''}
      mine={mine.trim() || 'cleared'}
      keepTheirs={() => forget(holder.key)}
      useMine={() => edit(holder, { seen: now, typed: mine })}
    />
  )
}

const stood = (seen: Seen): string => (seen ? `${numbers.value.shown(seen.goal)}, ${seen.status || 'set'}` : 'not set')
