import { signal } from '@preact/signals'
import type { Attention } from '../../src/core/attention/attention'
import type { Behind } from '../../src/core/attention/behind'
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

/** Who is behind pace; read after the rest, for it takes the deal tabs. */
export const behind = reading('goalsBehind')
const furtherBehind = reading('goalsBehind')
export const linesBehind = signal<readonly Behind[]>([])
export const readingMoreBehind = furtherBehind.loading

export async function loadBehind(): Promise<void> {
  await behind.load({ from: 0 })
  linesBehind.value = behind.value.value?.people.rows ?? []
}

export async function moreBehind(): Promise<void> {
  const before = linesBehind.value
  await furtherBehind.load({ from: before.length })
  if (linesBehind.value === before) linesBehind.value = [...before, ...(furtherBehind.value.value?.people.rows ?? [])]
}

/** Reads all of Home: first what the tabs say at once, then what takes the deals. */
export async function open(): Promise<void> {
  await load()
  if (board.value.value?.people) await loadBehind()
}
