import { batch, signal } from '@preact/signals'
import { seenOf } from '../../src/core/goals/seen'
import { keep, kept } from '../kept'
import { many } from '../numbers/many'
import { failedWith, type Saving, savedNow } from '../saving/saving'
import { ask } from '../server'
import type { ActualEdits } from './actuals/edit'
import { sendActuals } from './actuals/saving'
import { actualEdits, changedActuals, faultyActuals, staleActuals } from './actuals/state'
import { changeOf, type Edits } from './edit'
import { board, changed, edit, edits, faulty, forget, foundAgain, judged, show, stale } from './state'

type Outcome = 'saved' | 'failed' | 'refused' | 'name wanted' | 'faults' | 'nothing'

export const saving = signal<Saving<{ edits: Edits; actuals: ActualEdits }>>({ state: 'idle' })
/** What is being saved, as counted when Save was pressed. */
export const underWay = signal('')
/** Who is at work, typed once, where Google gives no address. */
export const typedName = signal(kept<string>('good', 'name') ?? '')
/** Whether Save was pressed without a name that is needed. */
export const nameWanted = signal(false)

export const goals = (count: number) => many(count, 'goal')
/** Goals and typed actuals, counted. */
export const things = (goal: number, actual: number) =>
  [goal || !actual ? goals(goal) : '', actual ? many(actual, 'actual') : ''].filter(Boolean).join(' and ')

/** Saves every change of the metric and period on screen, goals first; the answer tells where it stopped. */
export async function save(): Promise<Outcome> {
  const shown = board.value
  const [goal, actual] = [changed.value.length, changedActuals.value.length]
  if (!shown || saving.value.state === 'saving' || goal + actual === 0) return 'nothing'
  if (faulty.value.length || faultyActuals.value.length) return 'faults'
  if (stale.value.length || staleActuals.value.length) return 'refused'
  nameWanted.value = goal > 0 && !shown.user && !typedName.value.trim()
  if (nameWanted.value) return 'name wanted'
  underWay.value = things(goal, actual)
  saving.value = { state: 'saving' }
  const outcome = goal ? await saveGoals() : 'saved'
  if (outcome !== 'saved') return outcome
  const typed = await saveActuals()
  if (typed === 'saved') saving.value = savedNow()
  return typed
}

function failed(answer: Parameters<typeof failedWith>[0]): Outcome {
  saving.value = failedWith(answer)
  return 'failed'
}

function refused(): Outcome {
  saving.value = { state: 'refused' }
  return 'refused'
}

async function saveGoals(): Promise<Outcome> {
  const { metric, period } = board.value as NonNullable<typeof board.value>
  keep('good', 'name', typedName.value || undefined)
  const sent = edits.value
  const changes = changed.value.flatMap((holder) => {
    const made = sent[holder.key]
    return made ? [changeOf(holder, made, judged.value.get(holder.key)?.goal ?? null)] : []
  })
  const answer = await ask('saveGoals', {
    metric: metric.name,
    period: { from: period.from, to: period.to },
    by: typedName.value,
    changes,
  })
  if (!('value' in answer)) return failed(answer)
  const isStale = answer.value.stale !== undefined
  batch(() => {
    if (!isStale) for (const [key, made] of Object.entries(sent)) if (edits.value[key] === made) forget(key)
    show(answer.value.board)
    foundAgain.value = 0
  })
  if (isStale && stale.value.length) return refused()
  // An answer that was lost on its way: what it had saved is no longer a change.
  if (isStale) return changed.value.length ? saveGoals() : 'saved'
  // What was typed while the call ran is now typed over what was just saved.
  for (const holder of changed.value) if (sent[holder.key]) edit(holder, { seen: seenOf(holder.goal) })
  return 'saved'
}

async function saveActuals(): Promise<Outcome> {
  const answer = await sendActuals()
  if (!answer) return 'saved'
  if (!('value' in answer)) return failed(answer)
  if (!answer.value.stale) return 'saved'
  if (staleActuals.value.length) return refused()
  return changedActuals.value.length ? saveActuals() : 'saved'
}

export function discard(): void {
  saving.value = { state: 'discarded', drafts: { edits: edits.value, actuals: actualEdits.value } }
  edits.value = {}
  actualEdits.value = {}
  foundAgain.value = 0
}

export function bringBack(): void {
  if (saving.value.state !== 'discarded') return
  const { drafts } = saving.value
  edits.value = { ...drafts.edits, ...edits.value }
  actualEdits.value = { ...drafts.actuals, ...actualEdits.value }
  saving.value = { state: 'idle' }
}
