import type { OutputOf } from '../../src/requests'
import { day } from '../numbers/day'
import { many } from '../numbers/many'
import { numbers } from './state'

type Trend = OutputOf<'personCoaching'>['pulse']
/** Fewer answers in a quarter say more about the day than about the quarter. */
const few = 3

/** How somebody said they are: the last answer, and the mean of each quarter with its number of answers. */
export function Pulse({ of: { answers, quarters } }: { of: Trend }) {
  const last = answers[answers.length - 1]
  if (!last)
    return (
      <p class="soft">Not asked yet. In a 1:1, ask: do you feel able to do the job, and valued for it, from 1 to 5?</p>
    )
  return (
    <>
      <p>
        {day(last.date)}: feels able <b>{last.able}</b> of 5, valued <b>{last.valued}</b> of 5.
      </p>
      <ul class="trend" aria-label="Means by quarter, from 1 to 5">
        {quarters.map(({ label, n, able, valued }) => (
          <li key={label}>
            {label}, {many(n, 'answer')}
            <Mean word="Able" of={able} />
            <Mean word="Valued" of={valued} />
          </li>
        ))}
      </ul>
      <p class="soft">{said(quarters)}</p>
    </>
  )
}

/** A mean in figures, and as a bar that begins at 1 as the answers do. */
const Mean = ({ word, of }: { word: string; of: number }) => (
  <div class="mean">
    <span class="soft">{word}</span>
    <div class="meter" aria-hidden="true">
      <i style={{ width: `${25 * (of - 1)}%` }} />
    </div>
    <b>{numbers.value.about(Math.round(of * 10) / 10)}</b>
  </div>
)

function said(quarters: Trend['quarters']): string {
  const [before, now] = quarters.slice(-2)
  if (!before || !now) return 'A trend needs answers of two quarters.'
  if (before.n < few || now.n < few) return `Fewer than ${few} answers in a quarter are too few to call it a trend.`
  const moved = (word: string, by: number) =>
    Math.abs(by) < 0.05
      ? `${word} as before`
      : `${word} ${by > 0 ? 'up' : 'down'} ${numbers.value.about(Math.round(Math.abs(by) * 10) / 10)}`
  return `Since ${before.label}: ${moved('able', now.able - before.able)}, ${moved('valued', now.valued - before.valued)}.`
}
