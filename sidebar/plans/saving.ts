import { batch, signal } from '@preact/signals'
import { plainName } from '../../src/model/plain-name'
import { ask, wrongWith } from '../server'
import type { Draft } from './draft'
import { firstRed } from './outcomes'
import { board, changed, draft, drafts, judged, opened, put, refused, stale } from './state'

type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'failed'; message: string; sure: boolean }
  | { state: 'discarded'; draft: Draft }

export const saving = signal<Saving>({ state: 'idle' })

const clock = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
const toFault = () => setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid]')?.focus())

/** Saves what is open. What has to be settled first is shown. */
export async function save(): Promise<void> {
  const now = draft.peek()
  const found = judged.peek()
  if (saving.value.state === 'saving' || !now || !found || !changed.peek() || stale.peek()) return
  // A draft may be incomplete; what can't be read can't be kept.
  if (Object.keys(found.faults).length && (!found.reckoned || now.status === 'valid')) return void toFault()
  const red = now.status === 'valid' ? firstRed() : undefined
  if (red) {
    saving.value = { state: 'failed', message: red, sure: true }
    return
  }
  saving.value = { state: 'saving' }
  const answer = await ask('savePlan', { ...found.wanted, standing: now.standing, ramps: now.ramps })
  if (!('value' in answer)) {
    const told = 'faults' in answer ? answer.faults : []
    refused.value = {
      draft: now,
      faults: Object.fromEntries(told.map(({ path = [], message }) => [path.join('.'), message])),
    }
    // A call that got no answer may have done its work.
    saving.value = { state: 'failed', message: wrongWith(answer) ?? '', sure: !('unreachable' in answer) }
    return void toFault()
  }
  const { board: fresh, stale: moved } = answer.value
  batch(() => {
    board.value = fresh
    if (moved) {
      saving.value = { state: 'idle' }
      return
    }
    saving.value = { state: 'saved', at: clock() }
    const typed = drafts.peek()[now.key]
    const { [now.key]: _, ...rest } = drafts.peek()
    drafts.value = rest
    const key = `${plainName(found.wanted.plan)}\n${found.wanted.from}`
    const stamp = fresh.plans
      .flatMap(({ versions }) => versions)
      .find(({ plan, from }) => plainName(plan) === plainName(found.wanted.plan) && from === found.wanted.from)?.stamp
    // What was typed while the call ran is now typed over what was just saved.
    if (typed && typed !== now && stamp !== undefined)
      put({ ...typed, key, standing: { from: found.wanted.from, stamp } })
    if (opened.peek() === now.key) opened.value = key
  })
}

export function discard(): void {
  const now = draft.peek()
  if (!now) return
  const { [now.key]: _, ...rest } = drafts.peek()
  batch(() => {
    saving.value = { state: 'discarded', draft: now }
    drafts.value = rest
    if (!now.standing) opened.value = ''
  })
}

export function bringBack(): void {
  if (saving.value.state !== 'discarded') return
  const { draft: gone } = saving.value
  batch(() => {
    put(gone)
    opened.value = gone.key
    saving.value = { state: 'idle' }
  })
}

/** Settles what somebody else changed meanwhile: mine goes over theirs, or theirs stays. */
export function settle(whose: 'mine' | 'theirs', stamp: string | undefined): void {
  const now = draft.peek()
  if (!now?.standing) return
  if (whose === 'mine') put({ ...now, standing: stamp === undefined ? null : { ...now.standing, stamp } })
  else discard()
}
