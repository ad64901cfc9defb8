import { useComputed } from '@preact/signals'
import { carriedGoal, carriedInWords } from '../../../src/core/goals/carried-goal'
import type { Reached } from '../../../src/core/metrics/reached'
import { Chip, type ChipProps } from '../../parts/chip'
import type { Holder } from '../edit'
import { board, counts, judged, numbers } from '../state'
import { madeOf } from './made-of'
import { outlook } from './outlook'
import { actuals, unread } from './state'

const tones = { met: 'good', close: 'warn', behind: 'bad' } as const satisfies Record<string, ChipProps['tone']>

/** What a person or team has reached, and how that stands to the goal on screen: in figures, a bar and a word. */
export function Standing({ holder }: { holder: Holder }) {
  const reached = useComputed(() => actuals.value?.reached[holder.key])
  const full = useComputed(() => judged.value.get(holder.key)?.goal)
  const carries = 'carries' in holder ? holder.carries : 1
  if (unread.value) return null
  if (!actuals.value) return <p class="reached soft">Actual …</p>
  const { actual } = reached.value ?? {}
  const goal = full.value === undefined ? undefined : carriedGoal(full.value, carries)
  const why = [...carriedFacts(holder), ...(reached.value ? facts(reached.value) : [])].join(' ')
  if (actual === undefined)
    return (
      <p class="reached soft" title={why}>
        Actual not known yet
      </p>
    )
  const at = goal !== undefined && board.value && outlook(actual, goal, board.value)
  return (
    <p class="reached" title={why}>
      <span>
        <span class="soft">Actual</span> {numbers.value.named(actual)}
        {carries !== 1 && goal !== undefined && ` of ${numbers.value.shown(goal)}`}
      </span>
      {at && <Attained {...at} />}
    </p>
  )
}

function Attained({ word, share, by }: ReturnType<typeof outlook>) {
  const width = share === undefined ? (word === 'met' ? 1 : 0) : Math.max(0, Math.min(1, share))
  return (
    <>
      <span class="meter" aria-hidden="true">
        <i class={tones[word]} style={{ width: `${100 * width}%` }} />
      </span>
      {share !== undefined && <span>{numbers.value.percent(share)}</span>}
      <Chip word={`${word}${by}`} tone={tones[word]} />
    </>
  )
}

/** What ramp and days here leave of a goal, as a sentence; none where all of it counts. */
export function carriedFacts(holder: Holder): string[] {
  const goal = judged.value.get(holder.key)?.goal
  return 'carries' in holder && goal !== undefined ? carriedInWords(goal, holder.carries, numbers.value) : []
}

/** What a figure is made of, why there is none, and what else is to be known of it. */
export function facts(reached: Reached): string[] {
  const source = board.value?.metric.source
  const made = reached.actual === undefined || !source ? '' : madeOf(reached, source, counts.value.about)
  return [made, ...reached.said].filter(Boolean)
}
