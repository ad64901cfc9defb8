import { Finding } from '../parts/finding'
import { PlainButton } from '../parts/plain-button'
import { called, type Holder } from './edit'
import { goToGoal } from './moving'
import { edit, judged, numbers } from './state'

/** What is wrong with a figure, or asked about it, below its field. */
export function Question({ holder, id }: { holder: Holder; id: string }) {
  const now = judged.value.get(holder.key)
  if (!now?.fault) return null
  const { goal, fault } = now
  const { message, kind, instead } = fault
  const answer = (change: { typed: string } | { meant: number }) => {
    edit(holder, change)
    goToGoal(holder.key)
  }
  return (
    <Finding tone="bad">
      <span id={id}>
        <b>{called(holder)}</b> {message}
      </span>
      {kind === 'question' && (
        <div class="answers">
          {instead !== undefined && (
            <PlainButton onClick={() => answer({ typed: numbers.value.shown(instead) })}>
              Use {numbers.value.shown(instead)}
            </PlainButton>
          )}
          {goal !== undefined && (
            <PlainButton onClick={() => answer({ meant: goal })}>Keep {numbers.value.shown(goal)}</PlainButton>
          )}
        </div>
      )}
    </Finding>
  )
}
