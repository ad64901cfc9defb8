import { batch, computed, signal } from '@preact/signals'
import { plainName } from '../../src/model/plain-name'
import { ask, wrongWith } from '../server'
import type { Draft, Drafts } from './draft'
import { focusIn } from './focus'
import { board, changed, drafts, faulty, forget, foundAgain, judged, opened, put, refused, show, stale } from './state'

type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'failed'; message: string; sure: boolean }
  | { state: 'discarded'; drafts: Drafts }

export const saving = signal<Saving>({ state: 'idle' })

const said = signal({ what: '', of: drafts.peek() })
/** What was just done, for the footer's line, until the next change. */
export const announced = computed(() => (said.value.of === drafts.value ? said.value.what : ''))
export const says = (what: string): void => {
  said.value = { what, of: drafts.peek() }
}

/** Saves every change. What has to be settled first is opened. */
export async function save(): Promise<void> {
  says('')
  const first = faulty.value[0] ?? stale.value[0]
  if (saving.value.state === 'saving' || !changed.value.length) return
  if (first) return lead(first)
  const sent = changed.value
  const of = (kind: Draft['of']) => sent.filter((draft) => draft.of === kind)
  const values = (kind: Draft['of']) => of(kind).map(({ key }) => judged.value.get(key)?.sent)
  saving.value = { state: 'saving' }
  const answer = await ask('saveMetrics', {
    objectives: values('objectives'),
    metrics: values('metrics'),
  } as Parameters<typeof ask<'saveMetrics'>>[1])
  if (!('value' in answer)) {
    const told = 'faults' in answer ? answer.faults : []
    refused.value = told.flatMap(({ path = [], message }) => {
      const draft = of(path[0] as Draft['of'])[Number(path[1])]
      return draft ? [{ draft, field: String(path[path.length - 1]), message }] : []
    })
    // A call that got no answer may have done its work.
    saving.value = { state: 'failed', message: wrongWith(answer) ?? '', sure: !('unreachable' in answer) }
    return lead(faulty.value[0])
  }
  const { board: fresh, stale: moved } = answer.value
  batch(() => {
    if (!moved) for (const draft of sent) if (drafts.value[draft.key] === draft) forget(draft.key)
    show(fresh)
    foundAgain.value = 0
    if (!moved && !drafts.value[opened.value]) opened.value = ''
  })
  // An answer that was lost on its way: what it had saved is no longer a change.
  if (moved && changed.value.length && !stale.value.length && !faulty.value.length) {
    saving.value = { state: 'idle' }
    return save()
  }
  saving.value = moved && changed.value.length ? { state: 'idle' } : { state: 'saved', at: now() }
  if (moved) lead(faulty.value[0] ?? stale.value[0])
  // What was typed while the call ran is now typed over what was just saved.
  else for (const { key } of sent) restamp(key)
}

/** A new name that was saved is no longer new. */
function restamp(key: string): void {
  const draft = drafts.peek()[key]
  const entry = draft && board.peek()?.[draft.of].find((one) => one.key === plainName(draft.name))
  if (!draft || !entry) return
  const named = `${draft.of} ${entry.key}`
  forget(key)
  put({ ...draft, key: named, added: false, stamp: entry.stamp })
  if (opened.peek() === key) opened.value = named
}

/** Opens what has to be settled, at the field that is wrong. */
function lead(draft: Draft | undefined): void {
  if (!draft) return
  opened.value = draft.key
  setTimeout(() => focusIn(document.querySelector('form')))
}

const now = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

export function discard(): void {
  saving.value = { state: 'discarded', drafts: drafts.value }
  batch(() => {
    drafts.value = {}
    opened.value = ''
    foundAgain.value = 0
  })
}

export function bringBack(): void {
  if (saving.value.state !== 'discarded') return
  drafts.value = { ...saving.value.drafts, ...drafts.value }
  saving.value = { state: 'idle' }
}
