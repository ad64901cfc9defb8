import { Card } from '../parts/card'
import { Band } from './band'
import { type Generated, numbers, type Preview } from './state'

/** How everybody together stands, and how many people will end in which band. */
export function Headline({ of: { label, elapsed, everybody, counts, people } }: { of: Preview | Generated }) {
  const { percent, shown } = numbers.value
  const share = (score: number | null | undefined) => (score == null ? 'not known' : percent(score))
  return (
    <Card title={`${label} · everybody`}>
      <div class="meter" aria-hidden="true">
        <i style={{ width: `${100 * elapsed}%` }} />
      </div>
      <p class="soft">{elapsed > 0 ? `${percent(elapsed)} of the period is over.` : 'The period has not begun.'}</p>
      <dl class="figures">
        <div>
          <dt>Score so far</dt>
          <dd>{share(everybody?.score)}</dd>
        </div>
        <div>
          <dt>Score at this pace</dt>
          <dd>
            <b>{share(everybody?.atEnd)}</b> <Band word={everybody?.word ?? null} />
          </dd>
        </div>
        <div>
          <dt>Weight covered</dt>
          <dd>{percent(everybody?.covered ?? 0)}</dd>
        </div>
      </dl>
      <p>
        {people === 1 ? '1 person' : `${shown(people)} people`}, at this pace: {shown(counts.met)} met,{' '}
        {shown(counts.close)} close, {shown(counts.behind)} behind, {shown(counts.unknown)} not known.
      </p>
    </Card>
  )
}
