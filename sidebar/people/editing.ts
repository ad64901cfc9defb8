import { signal } from '@preact/signals'
import { opened } from './state'
import { draftOf, freshDraft, keyOf, type Talk, talks } from './talks'

/** The draft whose form is open; '' while none is. */
export const editing = signal('')

/** Opens the form of a conversation, or closes it. A draft that changes nothing goes with it. */
export function edit(key: string, talk?: Talk): void {
  const before = editing.peek()
  const draft = talks.drafts.peek()[before]
  if (draft && untouched(draft, talk)) talks.put(before, undefined)
  editing.value = key
  if (key && !talks.drafts.peek()[key]) talks.put(key, talk ? draftOf(talk) : freshDraft())
}

/** Opens a new 1:1. */
export const writeDown = (): void => edit(keyOf(opened.peek(), 0))

/** Closes the form; what was typed stays a draft. */
export const close = (talk?: Talk): void => edit('', talk)

const untouched = (draft: object, talk: Talk | undefined) =>
  JSON.stringify(draft) === JSON.stringify(talk ? draftOf(talk) : freshDraft())

/** Saves, and opens what has to be settled first. */
export async function save(): Promise<void> {
  await talks.save()
  const [wrong] = [...Object.keys(talks.faults.value), ...talks.stale.value]
  if (wrong?.startsWith(keyOf(opened.peek(), 0).slice(0, -1))) editing.value = wrong
  else if (!talks.drafts.peek()[editing.peek()]) editing.value = ''
}
