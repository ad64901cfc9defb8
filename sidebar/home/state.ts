import { signal } from '@preact/signals'
import type { Attention } from '../../src/core/attention/attention'
import { reading } from '../shell/reading'

/** The first page, with what is said of the whole. */
export const board = reading('home')
const further = reading('home')

export const find = signal('')
/** The people read so far. */
export const lines = signal<readonly Attention[]>([])
export const readingMore = further.loading
/** Whether all that was read is shown, and not the first few alone. */
export const unfolded = signal(false)

/** Reads the tabs, or reads them again. */
export async function load(): Promise<void> {
  await board.load({ find: find.value, from: 0 })
  lines.value = board.value.value?.lines?.rows ?? []
}

/** Reads the next page of the same list. */
export async function more(): Promise<void> {
  const before = lines.value
  await further.load({ find: find.value, from: before.length })
  // Another list may have been asked for meanwhile.
  if (lines.value === before) lines.value = [...before, ...(further.value.value?.lines.rows ?? [])]
}

let typing: ReturnType<typeof setTimeout> | undefined
/** Finds while it is typed, once the typing rests. */
export function search(typed: string): void {
  find.value = typed
  clearTimeout(typing)
  typing = setTimeout(() => void load(), 300)
}
