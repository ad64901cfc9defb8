import type { OutputOf } from '../../src/requests'
import { day } from '../numbers/day'
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
  const mean = (figure: number) => numbers.value.about(Math.round(figure * 10) / 10)
  return (
    <>
      <p>
        {day(last.date)}: feels able <b>{last.able}</b> of 5, valued <b>{last.valued}</b> of 5.
      </p>
      <table class="trend">
        <caption class="unseen">Means by quarter, from 1 to 5</caption>
        <thead>
          <tr>
            <th scope="col">Quarter</th>
            <th scope="col">Able</th>
            <th scope="col">Valued</th>
            <th scope="col">n</th>
          </tr>
        </thead>
        <tbody>
          {quarters.map(({ label, n, able, valued }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{mean(able)}</td>
              <td>{mean(valued)}</td>
              <td>{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{said(quarters)}</p>
    </>
  )
}

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
