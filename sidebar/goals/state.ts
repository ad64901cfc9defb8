import { batch, computed, effect, signal } from '@preact/signals'
import { seenOf } from '../../src/core/goals/seen'
import type { GoalBoard } from '../../src/requests/goal-board'
import { keep, kept } from '../kept'
import { inUnit } from '../numbers/in-unit'
import { notation } from '../numbers/notation'
import { ask, wrongWith } from '../server'
import type { Edit, Edits, Holder } from './edit'
import { type Judged, judge } from './judge'

/** What the tabs say, as last read. */
export const board = signal<GoalBoard | undefined>(undefined)
export const loading = signal(false)
/** How often the tabs were read. */
export const readings = signal(0)
/** Why the tabs could not be read. */
export const trouble = signal('')
/** Unsaved edits of the metric and period on screen. */
export const edits = signal<Edits>({})
/** How many unsaved edits were found again when the screen was opened. */
export const foundAgain = signal(0)

/** How plain counts are written. */
export const counts = computed(() => notation(board.value?.locale ?? 'en_US'))
const unit = computed(() => board.value?.metric.unit)
/** How the figures of the metric on screen are written. */
export const numbers = computed(() => inUnit(unit.value, counts.value))
const holders = computed<Holder[]>(() => [...(board.value?.lines ?? []), ...(board.value?.targets ?? [])])
export const judged = computed(
  () => new Map(holders.value.map((holder): [string, Judged] => [holder.key, judgedOnce(holder)])),
)
export const changed = computed(() => holders.value.filter(({ key }) => judged.value.get(key)?.changed))
export const stale = computed(() => changed.value.filter(({ key }) => judged.value.get(key)?.stale))
export const faulty = computed(() => changed.value.filter(({ key }) => judged.value.get(key)?.fault))

/** A keystroke changes one edit: the others are not judged again, so that their rows stay as they are. */
let before = new WeakMap<Holder, { edit: Edit | undefined; judged: Judged }>()
let written: unknown
function judgedOnce(holder: Holder): Judged {
  if (written !== numbers.value) before = new WeakMap()
  written = numbers.value
  const edit = edits.value[holder.key]
  const known = before.get(holder)
  if (known && known.edit === edit) return known.judged
  const made = judge(holder, edit, numbers.value)
  before.set(holder, { edit, judged: made })
  return made
}

const draftName = ({ metric, period }: GoalBoard) => `goals ${metric.name} ${period.from} ${period.to}`

// Kept while it is typed: the sidebar may be closed at any moment.
effect(() => {
  const made = edits.value
  const shown = board.peek()
  if (shown) keep('tab', draftName(shown), Object.keys(made).length ? made : undefined)
})

type Wanted = { metric?: string; period?: { from: string; to: string } }
/** The metric and period last asked for; this quarter's Closed won where none is named. */
export const wanted = signal<Wanted>({})

let asked = 0
/** Reads a metric and period, or the same ones again. Edits that were not saved there are found again. */
export async function load(change: Wanted = {}): Promise<void> {
  const turn = ++asked
  loading.value = true
  trouble.value = ''
  wanted.value = { ...wanted.value, ...change }
  let answer = await ask('goals', wanted.value)
  // Edits that were not saved may be of people who come later in the list.
  if ('value' in answer && answer.value.rest && kept('tab', draftName(answer.value)))
    answer = await ask('goals', { ...wanted.value, whole: true })
  if (turn !== asked) return
  loading.value = false
  if (!('value' in answer)) trouble.value = wrongWith(answer) ?? ''
  else {
    show(answer.value, true)
    readings.value++
  }
}

let whole: Promise<string | undefined> | undefined
/** Reads everybody where only the first are shown; gives why it can't be done, undefined where it was. */
export function readRest(): Promise<string | undefined> {
  if (!board.peek()?.rest) return Promise.resolve(undefined)
  whole ??= askWhole().finally(() => {
    whole = undefined
  })
  return whole
}

async function askWhole(): Promise<string | undefined> {
  const turn = asked
  const answer = await ask('goals', { ...wanted.peek(), whole: true })
  // Another metric or period was chosen meanwhile, or everybody came with a save.
  if (turn !== asked || !board.peek()?.rest) return undefined
  if (!('value' in answer)) return wrongWith(answer) ?? ''
  show(answer.value)
  readings.value++
  return undefined
}

/** Shows a board as just read. Edits that ask for nothing any more are dropped. */
export function show(fresh: GoalBoard, again = false): void {
  const draft = again ? (kept<Edits>('tab', draftName(fresh)) ?? {}) : edits.peek()
  batch(() => {
    board.value = fresh
    edits.value = draft
    wanted.value = { metric: fresh.metric.name, period: { from: fresh.period.from, to: fresh.period.to } }
  })
  for (const { key } of holders.peek()) if (!judged.peek().get(key)?.changed) forget(key)
  foundAgain.value = again ? changed.peek().length : 0
}

export function forget(key: string): void {
  const { [key]: gone, ...rest } = edits.peek()
  if (gone) edits.value = rest
}

/** Changes the edit of one goal, or begins one. */
export function edit(holder: Holder, change: Partial<Edit>): void {
  const known = edits.peek()[holder.key] ?? { note: '', seen: seenOf(holder.goal) }
  edits.value = { ...edits.peek(), [holder.key]: { ...known, ...change } }
}

/** Ends the typing in a field: what was read is shown as the locale writes it, and what changes nothing is dropped. */
export function settle(holder: Holder): void {
  const now = judged.peek().get(holder.key)
  if (!now?.changed) forget(holder.key)
  else if (now.goal !== undefined && !now.fault && edits.peek()[holder.key]?.typed !== undefined)
    edit(holder, { typed: numbers.peek().shown(now.goal) })
}
