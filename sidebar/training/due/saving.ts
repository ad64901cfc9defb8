import { computed, signal } from '@preact/signals'
import type { OutputOf } from '../../../src/requests'
import type { TrainingLine } from '../../../src/requests/training-board'
import { announcing } from '../../saving/announcing'
import { drafting } from '../../saving/drafting'
import { focusIn } from '../../saving/focus-in'
import { ask } from '../../server'
import { changeOf, type Draft, type Fields, faultsOf, fieldsOf } from './draft'
import { load, numbers, opened, today } from './state'

let sent: readonly Draft[] = []
/** What stands in the tab now where somebody changed a drafted line meanwhile; null where it is gone. */
const standing = signal<ReadonlyMap<Draft, TrainingLine | null>>(new Map())

/** How far training is, as it is typed: by the stamps of the lines. */
export const progress = drafting<Draft, OutputOf<'saveAssignments'>>(
  'training',
  (drafts) => {
    sent = drafts
    return ask('saveAssignments', { changes: drafts.map((draft) => changeOf(draft, numbers.peek())) })
  },
  ({ stale = [], now = [] }) => {
    standing.value = new Map(stale.map((at, i) => [sent[at] as Draft, now[i] ?? null]))
    if (!stale.length) opened.value = ''
    void load()
  },
)

export const { announced, says } = announcing(progress.drafts)

/** What is wrong with each draft, by field: as judged here, and as the add-on said. */
export const faults = computed(() => {
  const all: Record<string, Partial<Record<string, string>>> = { ...progress.faults.value }
  for (const [key, draft] of Object.entries(progress.drafts.value)) {
    const found = faultsOf(draft, today.value, numbers.value)
    if (Object.keys(found).length) all[key] = { ...all[key], ...found }
  }
  return all
})

export const draftOf = (line: TrainingLine): Draft =>
  progress.drafts.value[line.stamp] ?? { line, fields: fieldsOf(line, numbers.value) }

/** Keeps what was typed of a line; typed back to what stands there, it is no change. */
export function type(line: TrainingLine, change: Partial<Fields>): void {
  const draft = draftOf(line)
  const fields = { ...draft.fields, ...change }
  const same = JSON.stringify(fields) === JSON.stringify(fieldsOf(draft.line, numbers.peek()))
  progress.put(line.stamp, same ? undefined : { ...draft, fields })
}

/** What stands there now in the place of a draft that came too late; undefined where it did not. */
export const insteadOf = (stamp: string): { now: TrainingLine | null } | undefined => {
  const draft = progress.drafts.value[stamp]
  return draft && standing.value.has(draft) ? { now: standing.value.get(draft) ?? null } : undefined
}

/** Puts what was typed over what somebody wrote meanwhile. */
export function useMine(stamp: string, now: TrainingLine): void {
  const draft = progress.drafts.peek()[stamp]
  progress.put(stamp, undefined)
  if (draft) progress.put(now.stamp, { line: now, fields: draft.fields })
  opened.value = now.stamp
}

/** Saves every change; what has to be corrected or settled first is opened. */
export async function save(): Promise<void> {
  says('')
  const first = () => Object.keys(faults.value)[0] ?? progress.stale.value[0]
  if (!first()) await progress.save()
  const wrong = first()
  if (!wrong || progress.saving.value.state === 'saving') return
  opened.value = wrong
  setTimeout(() => focusIn(document.querySelector('form')))
}
