import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Answer } from '../../src/requests/answer'
import { keep, kept } from '../kept'
import { failedWith, type Saving, savedNow } from './saving'

/** What a request to save says: which of the changes, by their places, somebody had changed meanwhile; then nothing is saved. */
export type Saved = { stale?: number[] }

/** What is typed and not saved yet, by the key of what it is about. */
type Drafts<D> = Readonly<Record<string, D>>

export type Drafting<D> = {
  drafts: Signal<Drafts<D>>
  changes: ReadonlySignal<number>
  saving: Signal<Saving<Drafts<D>>>
  /** What the add-on refused, by key and field, as long as the draft is as it was; '' is of no field. */
  faults: ReadonlySignal<Readonly<Record<string, Readonly<Record<string, string>>>>>
  /** Keys of what somebody else changed meanwhile, as long as the draft is as it was. */
  stale: ReadonlySignal<readonly string[]>
  /** Keeps a draft; undefined forgets it. */
  put(key: string, draft: D | undefined): void
  save(): Promise<void>
  discard(): void
  bringBack(): void
}

/**
 * Drafts of one kind: kept while they are typed, so that closing the sidebar loses none; saved together or not at all;
 * given back where saving fails. `send` asks the add-on, with one change a draft in their order; `saved` is called with
 * its answer.
 */
export function drafting<D extends object, S extends Saved>(
  name: string,
  send: (drafts: readonly D[]) => Promise<Answer<S> | { unreachable: string }>,
  saved: (answer: S) => unknown,
): Drafting<D> {
  const drafts = signal<Drafts<D>>(kept<Drafts<D>>('tab', name) ?? {})
  const saving = signal<Saving<Drafts<D>>>({ state: 'idle' })
  const refused = signal<readonly { draft: D; field: string; message: string }[]>([])
  const moved = signal<readonly D[]>([])
  effect(() => keep('tab', name, Object.keys(drafts.value).length ? drafts.value : undefined))

  const put = (key: string, draft: D | undefined) => {
    const { [key]: _, ...rest } = drafts.peek()
    // What is typed again keeps its place.
    drafts.value = draft ? { ...drafts.peek(), [key]: draft } : rest
    if (saving.peek().state !== 'saving') saving.value = { state: 'idle' }
  }

  async function save(): Promise<void> {
    const sent = Object.entries(drafts.peek())
    if (saving.peek().state === 'saving' || !sent.length) return
    saving.value = { state: 'saving' }
    const answer = await send(sent.map(([, draft]) => draft))
    batch(() => {
      refused.value = []
      moved.value = []
      if (!('value' in answer)) {
        const told = 'faults' in answer ? answer.faults : []
        refused.value = told.flatMap(({ path = [], message }) => {
          const draft = sent[Number(path[1])]?.[1]
          return draft ? [{ draft, field: String(path.slice(2).pop() ?? ''), message }] : []
        })
        saving.value = failedWith(answer)
        return
      }
      const { stale } = answer.value
      if (stale?.length) {
        moved.value = stale.flatMap((i) => sent[i]?.[1] ?? [])
        saving.value = { state: 'refused' }
      } else {
        // What was typed while the call ran is a change still.
        for (const [key, draft] of sent) if (drafts.peek()[key] === draft) put(key, undefined)
        saving.value = savedNow()
      }
      saved(answer.value)
    })
  }

  return {
    drafts,
    saving,
    changes: computed(() => Object.keys(drafts.value).length),
    faults: computed(() => {
      const found: Record<string, Record<string, string>> = {}
      for (const [key, draft] of Object.entries(drafts.value))
        for (const one of refused.value)
          if (one.draft === draft) found[key] = { ...found[key], [one.field]: one.message }
      return found
    }),
    stale: computed(() =>
      Object.entries(drafts.value).flatMap(([key, draft]) => (moved.value.includes(draft) ? [key] : [])),
    ),
    put,
    save,
    discard() {
      batch(() => {
        saving.value = { state: 'discarded', drafts: drafts.peek() }
        drafts.value = {}
      })
    },
    bringBack() {
      const now = saving.peek()
      if (now.state !== 'discarded') return
      batch(() => {
        drafts.value = { ...now.drafts, ...drafts.peek() }
        saving.value = { state: 'idle' }
      })
    },
  }
}
