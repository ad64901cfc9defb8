import { batch, computed, signal } from '@preact/signals'
import type { Line, Target } from '../../../src/core/goals/board'
import { type TopDown, topDown, type Way } from '../../../src/core/goals/top-down'
import type { OutputOf } from '../../../src/requests'
import { ask, wrongWith } from '../../server'
import { says } from '../announced'
import { goals } from '../saving'
import { board, edit, judged, numbers, readRest, settle } from '../state'

type Capacity = OutputOf<'quotaCapacity'>
type Reading =
  | { is: 'closed' }
  | { is: 'reading' }
  | { is: 'trouble'; why: string }
  | { is: 'read'; capacity: Capacity }

export const reading = signal<Reading>({ is: 'closed' })
export const way = signal<Omit<Way, 'over'>>({ basis: 'equal', carried: true })
/** The over-assignment as typed; blank for none. */
export const typedOver = signal('')

/** The over-assignment as a share; undefined where it can't be read. */
export const over = computed(() => {
  const text = typedOver.value
  if (text.trim() === '') return 0
  const found = numbers.value.readShare(text)?.share
  return found !== undefined && found >= 0 && found <= 1 ? found : undefined
})

let asked = 0
/** Reads what a team's target can be spread by. */
export async function readCapacity(team: string, season?: string): Promise<void> {
  const shown = board.value
  if (!shown) return
  const turn = ++asked
  reading.value = { is: 'reading' }
  const { metric, period } = shown
  // A target is spread over everybody, not over those in sight.
  const why = await readRest()
  if (turn !== asked) return
  if (why !== undefined) {
    reading.value = { is: 'trouble', why }
    return
  }
  const answer = await ask('quotaCapacity', {
    metric: metric.name,
    period: { from: period.from, to: period.to },
    team,
    ...(season !== undefined && { season }),
  })
  if (turn !== asked) return
  if ('value' in answer) reading.value = { is: 'read', capacity: answer.value }
  else reading.value = { is: 'trouble', why: wrongWith(answer) ?? '' }
}

export function close(): void {
  asked++
  reading.value = { is: 'closed' }
}

/** A rep of the team, with what falls to him or her. */
export type Share = { line: Line; carried: Capacity['reps'][number]['carried']; part: number; goal: number }

/** What a target comes to by the chosen way, rep by rep; undefined while it can't be told. */
export function spreadOf(total: number, { reps }: Capacity): { assigned: number; shares: Share[] } | undefined {
  const lines = new Map(board.value?.lines.map((line) => [line.key, line]))
  const known = reps.flatMap(({ key, carried }) => {
    const line = lines.get(key)
    return line ? [{ line, carried }] : []
  })
  if (over.value === undefined) return undefined
  const bearers = known.map(({ line, carried }) => ({ share: carried.share, before: line.before }))
  const found: TopDown | undefined = topDown(total, bearers, { ...way.value, over: over.value })
  return (
    found && {
      assigned: found.assigned,
      shares: known.map((rep, i) => ({ ...rep, part: found.parts[i] as number, goal: found.goals[i] as number })),
    }
  )
}

/** Fills the goals in: as edits that show in their fields, and that Discard takes back. */
export function fill(shares: readonly Share[]): void {
  batch(() => {
    for (const { line, goal } of shares) fillIn(line, goal)
  })
  close()
  says(`${goals(shares.length)} filled in, not saved.`)
}

/** Fills a goal in as meant: it is not asked about again. */
export function fillIn(holder: Line | Target, goal: number): void {
  edit(holder, { typed: numbers.value.shown(goal), meant: goal })
  if (judged.value.get(holder.key)) settle(holder)
}
