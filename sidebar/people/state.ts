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
/** The same of the last quarter, once somebody asks for it. */
export const lastResults = reading('personResults')
export const quarter = signal<'this' | 'last'>('this')
export const coached = reading('personCoaching')
export const numbers = computed(() => notation(profile.value.value?.locale ?? 'en_US'))

export const readCoaching = (from = 0): Promise<void> => coached.load({ name: opened.peek(), from })

/** Reads the person's page by three requests, each shown when it comes. */
export function readPage(): void {
  const name = opened.peek()
  void profile.load({ name })
  void readCoaching()
  void readResults()
  if (quarter.peek() === 'last') void readLastResults()
}

export const readResults = (): Promise<void> => results.load({ name: opened.peek(), quarter: 'this' })
export const readLastResults = (): Promise<void> => lastResults.load({ name: opened.peek(), quarter: 'last' })

/** Shows the goals of this quarter or the last, which are read when they are first asked for. */
export function choose(chosen: typeof quarter.value): void {
  quarter.value = chosen
  if (chosen === 'last' && !lastResults.value.peek()) void readLastResults()
}

export function open(name: string): void {
  batch(() => {
    opened.value = name
    quarter.value = 'this'
    for (const one of [profile, results, lastResults, coached]) one.value.value = undefined
  })
  readPage()
}

export const close = (): void => {
  opened.value = ''
  void list()
}
