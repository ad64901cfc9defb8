import { batch, signal } from '@preact/signals'
import type { Line } from '../../../src/core/goals/board'
import { seenOf } from '../../../src/core/goals/seen'
import { keep, kept } from '../../kept'
import { ask, wrongWith } from '../../server'
import { says } from '../announced'
import { board, load } from '../state'

/** The key of the line whose acknowledgement is being written; '' for none. */
export const underWay = signal('')
/** Why it could not be written, and whose. */
export const failed = signal({ key: '', why: '' })
/** Comments that were typed and not written yet, by line, metric, period and version. */
const comments = signal<Readonly<Record<string, string>>>(kept('tab', 'comments on goals') ?? {})

const placeOf = ({ key, goal }: Line) =>
  [key, board.value?.metric.name, board.value?.period.from, board.value?.period.to, goal?.version ?? 1].join(' ')

/** The comment as typed; else as it stands. */
export const commentOn = (line: Line): string => comments.value[placeOf(line)] ?? line.goal?.comment ?? ''

/** Keeps a comment while it is typed: the sidebar may be closed at any moment. */
export function comment(line: Line, text: string | undefined): void {
  const { [placeOf(line)]: _, ...rest } = comments.value
  comments.value = text === undefined ? rest : { ...rest, [placeOf(line)]: text }
  keep('tab', 'comments on goals', Object.keys(comments.value).length ? comments.value : undefined)
}

/** Writes that somebody has seen a goal, with what was typed. */
export async function acknowledge(line: Line): Promise<void> {
  const shown = board.value
  if (!shown || !line.goal || underWay.value) return
  const text = commentOn(line).trim()
  batch(() => {
    underWay.value = line.key
    failed.value = { key: '', why: '' }
  })
  const { from, to } = shown.period
  const seen = seenOf(line.goal)
  const answer = await ask('acknowledgeGoals', {
    changes: [{ person: line.name, metric: shown.metric.name, from, to, comment: text, seen }],
  })
  underWay.value = ''
  if (!('value' in answer)) failed.value = { key: line.key, why: wrongWith(answer) ?? '' }
  else if (answer.value.stale) {
    failed.value = { key: line.key, why: 'Somebody changed the goal meanwhile. It is shown as it stands now.' }
    await load()
  } else {
    const { on } = answer.value
    comment(line, undefined)
    patch(line.key, (goal) => ({ ...goal, acknowledgedOn: goal.acknowledgedOn ?? on, comment: text }))
    says(`Written: ${line.name} has seen the goal.`)
  }
}

function patch(key: string, change: (goal: NonNullable<Line['goal']>) => NonNullable<Line['goal']>): void {
  const shown = board.value
  if (!shown) return
  const lines = shown.lines.map((line) => (line.key === key && line.goal ? { ...line, goal: change(line.goal) } : line))
  board.value = { ...shown, lines }
}
