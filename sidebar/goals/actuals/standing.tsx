import { useComputed } from '@preact/signals'
import { attained } from '../../../src/core/metrics/attained'
import type { Reached } from '../../../src/core/metrics/reached'
import { Chip, type ChipProps } from '../../parts/chip'
import type { Holder } from '../edit'
import { board, counts, judged, numbers } from '../state'
import { madeOf } from './made-of'
import { actuals, unread } from './state'

const tones = { met: 'good', close: 'warn', behind: 'bad' } as const satisfies Record<string, ChipProps['tone']>

/** What a person or team has reached, and how that stands to the goal on screen: in figures, a bar and a word. */
export function Standing({ holder }: { holder: Holder }) {
  const reached = useComputed(() => actuals.value?.reached[holder.key])
  const goal = useComputed(() => judged.value.get(holder.key)?.goal)
  if (unread.value) return null
  if (!actuals.value) return <p class="reached soft">Actual …</p>
  const { actual } = reached.value ?? {}
  const why = reached.value ? facts(reached.value).join(' ') : ''
  if (actual === undefined)
    return (
      <p class="reached soft" title={why}>
        Actual not known yet
      </p>
    )
  const { bands, metric } = board.value ?? {}
  const at = goal.value !== undefined && bands && metric && attained(actual, goal.value, metric.direction, bands)
  return (
    <p class="reached" title={why}>
      <span>
        <span class="soft">Actual</span> {numbers.value.named(actual)}
      </span>
      {at && <Attained {...at} />}
    </p>
  )
}

function Attained({ word, share }: ReturnType<typeof attained>) {
  const width = share === undefined ? (word === 'met' ? 1 : 0) : Math.max(0, Math.min(1, share))
  return (
    <>
      <span class="meter" aria-hidden="true">
        <i class={tones[word]} style={{ width: `${100 * width}%` }} />
      </span>
      {share !== undefined && <span>{numbers.value.percent(share)}</span>}
      <Chip word={word} tone={tones[word]} />
    </>
  )
}

/** What a figure is made of, why there is none, and what else is to be known of it. */
export function facts(reached: Reached): string[] {
  const source = board.value?.metric.source
  const made = reached.actual === undefined || !source ? '' : madeOf(reached, source, counts.value.about)
  return [made, ...reached.said].filter(Boolean)
}
