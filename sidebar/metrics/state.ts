import { batch, computed, effect, signal } from '@preact/signals'
import type { SetName } from '../../src/core/metrics/starter-sets'
import type { MetricBoard } from '../../src/requests/metric-board'
import { keep, kept } from '../kept'
import { notation } from '../numbers/notation'
import { ask, wrongWith } from '../server'
import { type Draft, newMetric, newObjective, type Of, type Read, read, typedOf } from './draft'

export const board = signal<MetricBoard | undefined>(undefined)
/** Why the tabs could not be read. */
export const trouble = signal('')
/** Unsaved drafts in the order in which they were begun. They outlive the closing of the sidebar. */
export const drafts = signal<readonly Draft[]>(kept<Draft[]>('tab', 'metrics') ?? [])
/** The draft whose form is open. */
export const opened = signal('')

export type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; says: string }
  | { state: 'failed'; message: string }
  | { state: 'stale'; names: readonly string[] }
  | { state: 'discarded'; drafts: readonly Draft[] }
export const saving = signal<Saving>({ state: 'idle' })

export const numbers = computed(() => notation(board.value?.locale ?? 'en_US'))
export const understood = computed(() => {
  const shown = board.value
  return new Map(
    drafts.value.flatMap((draft): [string, Read][] => (shown ? [[draft.key, read(draft, shown, numbers.value)]] : [])),
  )
})
export const faulty = computed(() => drafts.value.filter(({ key }) => understood.value.get(key)?.faults))

effect(() => keep('tab', 'metrics', drafts.value.length ? drafts.value : undefined))

export async function load(): Promise<void> {
  trouble.value = ''
  const answer = await ask('metrics', {})
  if ('value' in answer) board.value = answer.value
  else trouble.value = wrongWith(answer) ?? ''
}

export const draftOf = (key: string): Draft | undefined => drafts.value.find((draft) => draft.key === key)

export const keyOf = (of: Of, name: string) => `${of} ${name}`

/** Opens the form of an objective or metric that stands; its draft begins as it is today. */
function change(of: Of, name: string): void {
  const shown = board.peek()
  const all: readonly { name: string; stamp: string; now: object | undefined; versions: readonly object[] }[] =
    (of === 'metric' ? shown?.metrics : shown?.objectives) ?? []
  const one = all.find((known) => known.name === name)
  if (!shown || !one) return
  const key = keyOf(of, name)
  const version = one.now ?? one.versions[one.versions.length - 1] ?? {}
  if (!draftOf(key))
    put({
      of,
      key,
      name,
      stamp: one.stamp,
      from: shown.today,
      typed: typedOf(version as Record<string, unknown>, numbers.peek()),
      lastDay: undefined,
    })
  opened.value = key
}

/** Opens a form, or closes the open one; what was typed stays. */
export function toggle(of: Of, name: string): void {
  if (opened.peek() === keyOf(of, name)) opened.value = ''
  else change(of, name)
}

let count = 0
/** Opens the form of a new objective, or of a new metric that serves one. */
export function add(of: Of, objective = ''): void {
  do count++
  while (draftOf(`new ${count}`))
  const key = `new ${count}`
  const typed = of === 'metric' ? { ...newMetric, objective } : newObjective
  put({ of, key, name: '', stamp: '', from: '', typed, lastDay: undefined })
  opened.value = key
}

function put(draft: Draft): void {
  if (saving.peek().state !== 'saving') saving.value = { state: 'idle' }
  drafts.value = [...drafts.value, draft]
}

export function edit(key: string, change: Partial<Draft>): void {
  if (saving.peek().state !== 'saving') saving.value = { state: 'idle' }
  drafts.value = drafts.value.map((draft) => (draft.key === key ? { ...draft, ...change } : draft))
}

export const type = (key: string, field: string, text: string): void =>
  edit(key, { typed: { ...draftOf(key)?.typed, [field]: text } })

export function drop(key: string): void {
  drafts.value = drafts.value.filter((draft) => draft.key !== key)
  if (opened.value === key) opened.value = ''
}

/** Saves all drafts, and a starter set where one is named. The answer tells where it stopped. */
export async function save(set?: SetName): Promise<'saved' | 'faults' | 'failed' | 'stale' | 'nothing'> {
  const sent = drafts.value
  if (saving.value.state === 'saving' || (!sent.length && !set)) return 'nothing'
  if (faulty.value.length) return 'faults'
  const wanted = [...understood.value.values()].flatMap((of) => (of.faults ? [] : [of.wanted]))
  saving.value = { state: 'saving' }
  const answer = await ask('saveMetrics', {
    ...(set && { set }),
    objectives: wanted.flatMap(({ objectives }) => objectives),
    metrics: wanted.flatMap(({ metrics }) => metrics),
    retire: wanted.flatMap(({ retire }) => retire),
  })
  if (!('value' in answer)) {
    saving.value = { state: 'failed', message: wrongWith(answer) ?? '' }
    return 'failed'
  }
  const { board: fresh, stale } = answer.value
  batch(() => {
    board.value = fresh
    if (stale) saving.value = { state: 'stale', names: stale }
    else {
      // What was typed while the call ran is still to be saved.
      drafts.value = drafts.value.filter((draft) => !sent.includes(draft))
      opened.value = ''
      saving.value = { state: 'saved', says: set ? `${set}: added` : 'Saved' }
    }
  })
  return stale ? 'stale' : 'saved'
}

/** Takes what was typed over what somebody else saved meanwhile. */
export function insist(): void {
  const shown = board.peek()
  drafts.value = drafts.value.map((draft) => {
    const all: readonly { name: string; stamp: string }[] =
      (draft.of === 'metric' ? shown?.metrics : shown?.objectives) ?? []
    return { ...draft, stamp: all.find(({ name }) => name === draft.name)?.stamp ?? '' }
  })
  saving.value = { state: 'idle' }
}

export function discard(): void {
  saving.value = { state: 'discarded', drafts: drafts.value }
  drafts.value = []
  opened.value = ''
}

export function bringBack(): void {
  if (saving.value.state !== 'discarded') return
  drafts.value = saving.value.drafts
  saving.value = { state: 'idle' }
}
