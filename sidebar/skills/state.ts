import { computed, effect, signal } from '@preact/signals'
import { plainName } from '../../src/model/plain-name'
import type { PersonLine } from '../../src/requests/skills'
import { notation } from '../numbers/notation'
import { ask, wrongWith } from '../server'
import { reading } from '../shell/reading'

/** What the screen is for at the moment. */
export const view = signal<'people' | 'roles' | 'bench'>('people')

/** People by pages, and what does not fit in the tabs. */
export const board = reading('skills')
export const roles = reading('roleSkills')
export const bench = reading('bench')
export const person = reading('personSkills')

/** Whom the list shows: a part of a name or team, and a role; '' is everybody. */
export const find = signal('')
export const role = signal('')
/** The people who were read so far. */
export const lines = signal<readonly PersonLine[]>([])
/** Whether more of them are being read. */
export const readingMore = signal(false)
effect(() => {
  lines.value = board.value.value?.people.rows ?? []
})

/** Whose skills are open; '' for nobody. */
export const opened = signal('')

export const numbers = computed(() => notation(board.value.value?.locale ?? 'en_US'))

const wanted = (from: number) => ({ find: find.peek(), role: role.peek(), from })

/** Reads what is on the screen, or reads it again. */
export async function load(): Promise<void> {
  const others = { people: undefined, roles, bench }[view.peek()]
  await Promise.all([board.load(wanted(0)), others?.load({}), opened.peek() && person.load({ person: opened.peek() })])
}

/** Shows one of the three, read anew. */
export function show(chosen: 'people' | 'roles' | 'bench'): void {
  view.value = chosen
  opened.value = ''
  void load()
}

/** Reads the next page of people. */
export async function more(): Promise<void> {
  const before = board.value.peek()
  readingMore.value = true
  const answer = await ask('skills', wanted(lines.peek().length))
  readingMore.value = false
  // Somebody else may be looked for by now.
  if (board.value.peek() !== before) return
  if ('value' in answer) lines.value = [...lines.peek(), ...answer.value.people.rows]
  else board.trouble.value = wrongWith(answer) ?? ''
}

let typing: ReturnType<typeof setTimeout> | undefined
/** Looks for people while their name is typed; the add-on is asked once the typing rests. */
export function lookFor(words: string): void {
  find.value = words
  clearTimeout(typing)
  typing = setTimeout(() => void board.load(wanted(0)), 250)
}

export function ofRole(chosen: string): void {
  role.value = chosen
  void board.load(wanted(0))
}

/** Opens somebody's skills. */
export function open(name: string): void {
  opened.value = name
  person.value.value = undefined
  void person.load({ person: name })
}

/** Goes back to everybody, to the name that was opened. */
export function close(): void {
  const name = opened.peek()
  opened.value = ''
  setTimeout(() => document.getElementsByName(`person ${plainName(name)}`)[0]?.focus())
}
