import { batch, computed, effect, signal } from '@preact/signals'
import type { Line } from '../../../src/core/goals/board'
import type { SeenActual } from '../../../src/core/metrics/type-in'
import { plainName } from '../../../src/model/plain-name'
import type { ActualsBoard } from '../../../src/requests/actuals-board'
import { keep, kept } from '../../kept'
import { ask, wrongWith } from '../../server'
import { board, numbers } from '../state'
import type { ActualEdit, ActualEdits } from './edit'
import { type JudgedActual, judgeActual } from './judge'

const answered = signal<ActualsBoard | undefined>(undefined)
/** What was reached on the metric and period on screen; undefined while it is read, or where it can't be. */
export const actuals = computed(() => {
  const { metric, period } = answered.value ?? {}
  const shown = board.value
  // Figures of the metric that was on screen before are none of this one.
  const same =
    metric?.name === shown?.metric.name && period?.from === shown?.period.from && period?.to === shown?.period.to
  return same ? answered.value : undefined
})
/** Why it can't be told, in a sentence, and whether the deal tabs are to be looked at. */
export const unread = signal<{ why: string; inTabs: boolean } | undefined>(undefined)
/** Unsaved actuals of the metric and period on screen. */
export const actualEdits = signal<ActualEdits>({})

/** What stands in the tab Actuals for a person and just this period. */
export const standingOf = (line: Line): SeenActual => actuals.value?.typed?.[plainName(line.name)] ?? null

/** The people whose actual can be typed. */
const typists = computed(() => (actuals.value?.typed ? (board.value?.lines ?? []).filter(({ name }) => name) : []))
export const judgedActuals = computed(
  () =>
    new Map(
      typists.value.map((line): [string, JudgedActual] => [
        line.key,
        judgeActual(standingOf(line), actualEdits.value[line.key], numbers.value),
      ]),
    ),
)
const judgedAs = (is: 'changed' | 'stale' | 'fault') =>
  computed(() =>
    typists.value.filter(({ key }) => judgedActuals.value.get(key)?.changed && judgedActuals.value.get(key)?.[is]),
  )
export const changedActuals = judgedAs('changed')
export const staleActuals = judgedAs('stale')
export const faultyActuals = judgedAs('fault')

const draftName = ({ metric, period }: Pick<ActualsBoard, 'metric' | 'period'>) =>
  `actuals ${metric.name} ${period.from} ${period.to}`

// Kept while they are typed, as goals are.
effect(() => {
  const made = actualEdits.value
  const shown = answered.peek()
  if (shown?.typed) keep('tab', draftName(shown), Object.keys(made).length ? made : undefined)
})

let asked = 0
/** Reads what was reached on the metric and period on screen: by itself, since the deal tabs take longer to read than goals. */
export async function readActuals(): Promise<void> {
  const turn = ++asked
  const shown = board.peek()
  // What is on screen already stays there while more people are read.
  const again = !actuals.peek()
  batch(() => {
    if (again) answered.value = undefined
    if (again) actualEdits.value = {}
    unread.value = undefined
  })
  if (!shown?.lines.length) return
  const { metric, period } = shown
  const answer = await ask('actuals', {
    metric: metric.name,
    period: { from: period.from, to: period.to },
    whole: !shown.rest,
  })
  if (turn !== asked) return
  if ('value' in answer) showActuals(answer.value, again)
  else if ('faults' in answer)
    unread.value = { why: answer.faults[0]?.message ?? '', inTabs: metric.source !== 'typed' }
  else unread.value = { why: wrongWith(answer) ?? '', inTabs: false }
}

/** Shows actuals as just read; edits that ask for nothing any more are dropped. */
export function showActuals(fresh: ActualsBoard, again = false): void {
  const draft = again ? (kept<ActualEdits>('tab', draftName(fresh)) ?? {}) : actualEdits.peek()
  batch(() => {
    answered.value = fresh
    actualEdits.value = draft
  })
  for (const key of Object.keys(draft)) if (!judgedActuals.peek().get(key)?.changed) forgetActual(key)
}

export function forgetActual(key: string): void {
  const { [key]: gone, ...rest } = actualEdits.peek()
  if (gone) actualEdits.value = rest
}

/** Changes the edit of one person's actual, or begins one. */
export function editActual(line: Line, change: Partial<ActualEdit>): void {
  const known = actualEdits.peek()[line.key] ?? { seen: standingOf(line) }
  actualEdits.value = { ...actualEdits.peek(), [line.key]: { ...known, ...change } }
}

/** Ends the typing in a field: what was read is shown as the locale writes it, and what changes nothing is dropped. */
export function settleActual(line: Line): void {
  const now = judgedActuals.peek().get(line.key)
  if (!now?.changed) forgetActual(line.key)
  else if (typeof now.actual === 'number' && !now.fault && actualEdits.peek()[line.key]?.typed !== undefined)
    editActual(line, { typed: numbers.peek().shown(now.actual) })
}
