import { batch, computed, signal } from '@preact/signals'
import { type StarterPlan, starterItems } from '../../../src/core/training/starter-plans'
import type { Training } from '../../../src/model/training'
import type { OutputOf } from '../../../src/requests'
import type { TrainingItem } from '../../../src/requests/training-plans'
import { many } from '../../numbers/many'
import { announcing } from '../../saving/announcing'
import { drafting } from '../../saving/drafting'
import { focusIn } from '../../saving/focus-in'
import { ask } from '../../server'
import { load, numbers } from '../due/state'
import { changeOf, type Draft, draftOfItem, type Fields, faultsOf, fieldsOf } from './draft'
import { loadPlans } from './state'

/** The key of the item whose form is open; '' for none. */
export const opened = signal('')

let sent: readonly Draft[] = []
/** What stands in the tab now where somebody changed a drafted item meanwhile; null where it is gone. */
const standing = signal<ReadonlyMap<Draft, TrainingItem | null>>(new Map())

/** Items of training plans as they are typed: by their stamps, new ones by a key of their own. */
export const templates = drafting<Draft, OutputOf<'saveTraining'>>(
  'training-plans',
  (drafts) => {
    sent = drafts
    return ask('saveTraining', { changes: drafts.map((draft) => changeOf(draft, numbers.peek())) })
  },
  ({ stale = [], now = [] }) => {
    standing.value = new Map(stale.map((at, i) => [sent[at] as Draft, now[i] ?? null]))
    if (!stale.length) opened.value = ''
    void loadPlans()
    void load()
  },
)

export const { announced, says } = announcing(templates.drafts)

/** What is wrong with each draft, by field: as judged here, and as the add-on said. */
export const faults = computed(() => {
  const all: Record<string, Partial<Record<string, string>>> = { ...templates.faults.value }
  for (const [key, draft] of Object.entries(templates.drafts.value)) {
    const found = faultsOf(draft, numbers.value)
    if (Object.keys(found).length) all[key] = { ...all[key], ...found }
  }
  return all
})

/** Keeps what was typed of an item; typed back to what stands there, it is no change. */
export function type(key: string, draft: Draft, change: Partial<Fields>, item: TrainingItem | undefined): void {
  const fields = { ...draft.fields, ...change }
  const same = item && JSON.stringify(fields) === JSON.stringify(fieldsOf(item))
  templates.put(key, same ? undefined : { ...draft, fields })
}

/** The draft of an item that stands there. */
export const draftOf = (item: TrainingItem): Draft => templates.drafts.value[item.stamp] ?? draftOfItem(item)

/** What stands there now in the place of a draft that came too late; undefined where it did not. */
export const insteadOf = (id: string): { now: TrainingItem | null } | undefined => {
  const draft = templates.drafts.value[id]
  return draft && standing.value.has(draft) ? { now: standing.value.get(draft) ?? null } : undefined
}

/** Puts what was typed over what somebody wrote meanwhile; what is gone becomes a new item. */
export function useMine(id: string, now: TrainingItem | null): void {
  const draft = templates.drafts.peek()[id]
  if (!draft) return
  const key = now?.stamp ?? freeKey()
  batch(() => {
    templates.put(id, undefined)
    templates.put(key, { row: now?.row ?? 0, stamp: now?.stamp ?? '', fields: draft.fields })
    opened.value = key
  })
}

function freeKey(): string {
  let n = 1
  while (`new ${n}` in templates.drafts.peek()) n++
  return `new ${n}`
}

/** Puts a new item on the screen. */
export function add(values: Partial<Training>): string {
  const key = freeKey()
  templates.put(key, { row: 0, stamp: '', fields: fieldsOf(values) })
  return key
}

/** Puts the items of a starter plan on the screen, to be changed and saved. */
export function addStarter(plan: StarterPlan): void {
  const items = starterItems(plan)
  batch(() => {
    for (const item of items) add(item)
  })
  says(`${many(items.length, 'item')} added, not saved`)
  document.querySelector<HTMLElement>('h1')?.focus()
}

/** Saves every change; what has to be corrected first is opened. */
export async function save(): Promise<void> {
  says('')
  const first = () => Object.keys(faults.value)[0] ?? templates.stale.value[0]
  if (!first()) await templates.save()
  const wrong = first()
  if (!wrong || templates.saving.value.state === 'saving') return
  opened.value = wrong
  setTimeout(() => focusIn(document.querySelector('form')))
}
