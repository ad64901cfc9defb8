import { batch, computed, effect, signal } from '@preact/signals'
import type { PersonInList } from '../../src/requests/people'
import { notation } from '../numbers/notation'
import { reading } from '../shell/reading'

/** The list: a page at a time, of those found. */
export const listing = reading('people')
export const find = signal('')
export const rows = signal<readonly PersonInList[]>([])
effect(() => {
  const page = listing.value.value
  if (page) rows.value = [...rows.peek().slice(0, page.from), ...page.rows]
})
export const list = (from = 0): Promise<void> => listing.load({ find: find.peek(), from })

let typing: ReturnType<typeof setTimeout> | undefined
/** Looks for somebody once the typing rests. */
export function look(text: string): void {
  find.value = text
  clearTimeout(typing)
  typing = setTimeout(() => void list(), 250)
}

/** Whose page is open; '' for the list. */
export const opened = signal('')
export const profile = reading('person')
/** Reads the deal tabs, so it comes last. */
export const results = reading('personResults')
export const coached = reading('personCoaching')
export const numbers = computed(() => notation(profile.value.value?.locale ?? 'en_US'))

export const readCoaching = (from = 0): Promise<void> => coached.load({ name: opened.peek(), from })

/** Reads the person's page by three requests, each shown when it comes. */
export function readPage(): void {
  const name = opened.peek()
  void profile.load({ name })
  void readCoaching()
  void results.load({ name })
}

export function open(name: string): void {
  batch(() => {
    opened.value = name
    for (const one of [profile, results, coached]) one.value.value = undefined
  })
  readPage()
}

export const close = (): void => {
  opened.value = ''
  void list()
}
