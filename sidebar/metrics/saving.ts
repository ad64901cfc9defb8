import { batch, signal } from '@preact/signals'
import { plainName } from '../../src/model/plain-name'
import { focusIn } from '../saving/focus-in'
import { failedWith, type Saving, savedNow } from '../saving/saving'
import { ask } from '../server'
import { says } from './announced'
import type { Draft, Drafts } from './draft'
import { board, changed, drafts, faulty, forget, foundAgain, judged, opened, put, refused, show, stale } from './state'

export const saving = signal<Saving<Drafts>>({ state: 'idle' })

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
    saving.value = failedWith(answer)
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
  saving.value = moved && changed.value.length ? { state: 'idle' } : savedNow()
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
