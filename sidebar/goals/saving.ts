import { batch, signal } from '@preact/signals'
import { seenOf } from '../../src/core/goals/seen'
import { keep, kept } from '../kept'
import { ask, wrongWith } from '../server'
import { changeOf, type Edits } from './edit'
import { board, changed, edit, edits, faulty, forget, foundAgain, judged, show, stale } from './state'

export type Saving =
  | { state: 'idle' }
  | { state: 'saving'; count: number }
  | { state: 'saved'; at: string; count: number }
  | { state: 'refused' }
  | { state: 'failed'; message: string; sure: boolean }
  | { state: 'discarded'; edits: Edits }

export const saving = signal<Saving>({ state: 'idle' })
/** Who is at work, typed once, where Google gives no address. */
export const typedName = signal(kept<string>('good', 'name') ?? '')
/** Whether Save was pressed without a name that is needed. */
export const nameWanted = signal(false)

export const goals = (count: number) => (count === 1 ? '1 goal' : `${count} goals`)

/** Saves every change of the metric and period on screen; the answer tells where it stopped. */
export async function save(): Promise<'saved' | 'failed' | 'refused' | 'name wanted' | 'faults' | 'nothing'> {
  const shown = board.value
  if (!shown || saving.value.state === 'saving' || !changed.value.length) return 'nothing'
  if (faulty.value.length) return 'faults'
  if (stale.value.length) return 'refused'
  nameWanted.value = !shown.user && !typedName.value.trim()
  if (nameWanted.value) return 'name wanted'
  keep('good', 'name', typedName.value || undefined)
  const sent = edits.value
  const changes = changed.value.flatMap((holder) => {
    const made = sent[holder.key]
    return made ? [changeOf(holder, made, judged.value.get(holder.key)?.goal ?? null)] : []
  })
  saving.value = { state: 'saving', count: changes.length }
  const { metric, period } = shown
  const answer = await ask('saveGoals', {
    metric,
    period: { from: period.from, to: period.to },
    by: typedName.value,
    changes,
  })
  if (!('value' in answer)) {
    // A call that got no answer may have done its work.
    saving.value = { state: 'failed', message: wrongWith(answer) ?? '', sure: !('unreachable' in answer) }
    return 'failed'
  }
  const refused = answer.value.stale !== undefined
  batch(() => {
    if (!refused) for (const [key, made] of Object.entries(sent)) if (edits.value[key] === made) forget(key)
    show(answer.value.board)
    foundAgain.value = 0
  })
  // An answer that was lost on its way: what it had saved is no longer a change.
  if (refused && changed.value.length && !stale.value.length) {
    saving.value = { state: 'idle' }
    return save()
  }
  if (refused && stale.value.length) {
    saving.value = { state: 'refused' }
    return 'refused'
  }
  // What was typed while the call ran is now typed over what was just saved.
  for (const holder of changed.value) if (sent[holder.key]) edit(holder, { seen: seenOf(holder.goal) })
  saving.value = { state: 'saved', at: now(), count: changes.length }
  return 'saved'
}

const now = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

export function discard(): void {
  saving.value = { state: 'discarded', edits: edits.value }
  edits.value = {}
  foundAgain.value = 0
}

export function bringBack(): void {
  if (saving.value.state !== 'discarded') return
  edits.value = { ...saving.value.edits, ...edits.value }
  saving.value = { state: 'idle' }
}
