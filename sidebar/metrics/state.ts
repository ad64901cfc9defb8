import { batch, computed, effect, signal } from '@preact/signals'
import type { MetricBoard } from '../../src/requests/metric-board'
import { keep, kept } from '../kept'
import { notation } from '../numbers/notation'
import { ask, wrongWith } from '../server'
import type { Draft, Drafts } from './draft'
import { type Judged, judge } from './judge'

/** What the tabs say, as last read. */
export const board = signal<MetricBoard | undefined>(undefined)
export const loading = signal(false)
/** Why the tabs could not be read. */
export const trouble = signal('')
export const drafts = signal<Drafts>(kept<Drafts>('tab', 'metrics') ?? {})
/** How many drafts were found again when the screen was opened. */
export const foundAgain = signal(0)
/** The key of the card or line whose form is open; '' for none. */
export const opened = signal('')
/** What the add-on refused, by draft and field, as long as the draft is as it was. */
export const refused = signal<readonly { draft: Draft; field: string; message: string }[]>([])

export const numbers = computed(() => notation(board.value?.locale ?? 'en_US'))
export const judged = computed<ReadonlyMap<string, Judged>>(() => {
  const shown = board.value
  if (!shown) return new Map()
  return new Map(
    Object.values(drafts.value).map((draft): [string, Judged] => {
      const now = judge(draft, drafts.value, shown, numbers.value)
      const told = refused.value.filter((one) => one.draft === draft).map(({ field, message }) => [field, message])
      return [draft.key, { ...now, faults: { ...Object.fromEntries(told), ...now.faults } }]
    }),
  )
})
export const changed = computed(() => Object.values(drafts.value).filter(({ key }) => judged.value.get(key)?.changed))
export const stale = computed(() => changed.value.filter(({ key }) => judged.value.get(key)?.stale))
export const faulty = computed(() =>
  changed.value.filter(({ key }) => Object.keys(judged.value.get(key)?.faults ?? {}).length),
)

// Kept while it is typed: the sidebar may be closed at any moment.
effect(() => keep('tab', 'metrics', Object.keys(drafts.value).length ? drafts.value : undefined))

let turn = 0
/** Reads the tabs, or reads them again. Drafts stay. */
export async function load(): Promise<void> {
  const mine = ++turn
  loading.value = true
  trouble.value = ''
  const answer = await ask('metrics', {})
  if (mine !== turn) return
  loading.value = false
  if (!('value' in answer)) {
    trouble.value = wrongWith(answer) ?? ''
    return
  }
  show(answer.value)
  foundAgain.value = changed.peek().length
}

/** Shows a board as just read. Drafts that ask for nothing any more are dropped. */
export function show(fresh: MetricBoard): void {
  board.value = fresh
  batch(() => {
    for (const { key } of Object.values(drafts.peek()))
      if (!judged.peek().get(key)?.changed && key !== opened.peek()) forget(key)
  })
}

export function forget(key: string): void {
  const { [key]: gone, ...rest } = drafts.peek()
  if (gone) drafts.value = rest
}

/** Keeps a draft, new or changed. */
export const put = (draft: Draft): void => {
  drafts.value = { ...drafts.peek(), [draft.key]: draft }
}

/** Closes the form that is open. A draft that asks for nothing goes with it. */
export function close(): void {
  const key = opened.peek()
  if (!judged.peek().get(key)?.changed) forget(key)
  opened.value = ''
}
