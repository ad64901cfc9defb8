import { computed, signal } from '@preact/signals'
import type { TrainingFilter, TrainingLine } from '../../../src/requests/training-board'
import { notation } from '../../numbers/notation'
import { reading } from '../../shell/reading'

/** The first page, with all that is said of the whole. */
export const board = reading('training')
const further = reading('training')

export const find = signal('')
export const filter = signal<TrainingFilter>('open')
/** The lines read so far. */
export const lines = signal<readonly TrainingLine[]>([])
export const readingMore = further.loading
/** The stamp of the line whose form is open; '' for none. Rows may be sorted at any time. */
export const opened = signal('')
export const numbers = computed(() => notation(board.value.value?.locale ?? 'en_US'))
export const today = computed(() => board.value.value?.today ?? '')

/** Reads the tabs, or reads them again. Drafts stay. */
export async function load(): Promise<void> {
  const asked = { find: find.value, filter: filter.value }
  await board.load({ ...asked, from: 0 })
  lines.value = board.value.value?.lines.rows ?? []
}

/** Reads the next page of the same list. */
export async function more(): Promise<void> {
  const before = lines.value
  await further.load({ find: find.value, filter: filter.value, from: before.length })
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

export function choose(chosen: TrainingFilter): void {
  filter.value = chosen
  void load()
}
