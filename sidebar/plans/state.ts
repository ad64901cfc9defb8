import { computed, effect, signal } from '@preact/signals'
import type { Words } from '../../src/core/notation'
import { judge } from '../../src/core/plans/wanted'
import { plainName } from '../../src/model/plain-name'
import type { PlanBoard, PlanEntry, StandingVersion } from '../../src/requests/plan-board'
import { keep, kept } from '../kept'
import { type Notation, notation } from '../numbers/notation'
import { ask, wrongWith } from '../server'
import { type Draft, type Drafts, draftOf } from './draft'
import { type Faults, readDraft } from './read'

/** What the tabs say, as last read. */
export const board = signal<PlanBoard | undefined>(undefined)
export const loading = signal(false)
/** Why the tabs could not be read. */
export const trouble = signal('')
export const drafts = signal<Drafts>(kept<Drafts>('tab', 'plans') ?? {})
/** The key of the version that is open; '' for the list. */
export const opened = signal('')
/** Which component of it is shown. */
export const part = signal(0)
/** What the add-on refused, as long as the draft is as it was. */
export const refused = signal<{ draft: Draft; faults: Faults } | undefined>(undefined)

// Kept while it is typed: the sidebar may be closed at any moment.
effect(() => keep('tab', 'plans', Object.keys(drafts.value).length ? drafts.value : undefined))

/** How the workbook writes figures, and what its metrics count. */
export const words = computed((): Notation & Words => {
  const { locale = 'en_US', metrics = [] } = board.value ?? {}
  const units = new Map(metrics.map(({ name, unit }) => [plainName(name), unit]))
  return { ...notation(locale), unitOf: (metric) => units.get(plainName(metric)) }
})

export const keyOf = (entry: PlanEntry, { from }: StandingVersion): string => `${entry.key}\n${from}`

/** The version that a key or draft is about, as it stands. */
const standingOf = (key: string): StandingVersion | undefined => {
  for (const entry of board.value?.plans ?? [])
    for (const version of entry.versions) if (keyOf(entry, version) === key) return version
  return undefined
}

export const standing = computed(() => standingOf(opened.value))

/** What is open, as typed or as it stands. */
export const draft = computed((): Draft | undefined => {
  const key = opened.value
  const version = standing.value
  return (
    drafts.value[key] ??
    (version && draftOf(version, { key, standing: { from: version.from, stamp: version.stamp } }, words.value))
  )
})

/** What follows of it; nothing can be reckoned while a field can't be read. */
export const judged = computed(() => {
  const now = draft.value
  if (!now) return undefined
  const { wanted, faults } = readDraft(now, words.value)
  const reckoned = Object.keys(faults).length ? undefined : judge(wanted)
  const told: Record<string, string> = { ...faults }
  if (refused.value?.draft === now) Object.assign(told, refused.value.faults)
  for (const { path = [], message } of reckoned?.faults ?? []) told[path.join('.')] ??= message
  return { wanted, faults: told, reckoned }
})

export const changed = computed(() => opened.value in drafts.value)
export const stale = computed(
  () =>
    changed.value && (draft.value?.standing?.stamp ?? '') !== (standing.value?.stamp ?? '') && draft.value?.standing,
)

/** Keeps a draft, or forgets it where it asks for nothing. */
export function put(next: Draft): void {
  const { [next.key]: _, ...rest } = drafts.peek()
  const version = standingOf(next.key)
  const texts = version && draftOf(version, next, words.peek())
  drafts.value = texts && JSON.stringify(texts) === JSON.stringify(next) ? rest : { ...rest, [next.key]: next }
}

/** Changes what is open. */
export function change(values: Partial<Draft>): void {
  const now = draft.peek()
  if (now) put({ ...now, ...values })
}

/** Changes the component that is shown. */
export function changePart(values: Partial<Draft['components'][number]>): void {
  const now = draft.peek()
  if (now) change({ components: now.components.map((one, i) => (i === part.peek() ? { ...one, ...values } : one)) })
}

/** Reads the tabs, or reads them again. Drafts stay. */
export async function load(): Promise<void> {
  loading.value = true
  trouble.value = ''
  const answer = await ask('plans', {})
  loading.value = false
  if ('value' in answer) board.value = answer.value
  else trouble.value = wrongWith(answer) ?? ''
}
