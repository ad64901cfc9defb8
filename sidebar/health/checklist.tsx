import { signalInWords } from '../../src/core/health/signal-in-words'
import { day } from '../numbers/day'
import { people } from '../numbers/many'
import { Card } from '../parts/card'
import { More } from '../parts/more'
import { checklist, more, readingMore } from './checklist-state'
import { Findings } from './findings'
import type { Shown } from './state'

/** What often goes before somebody leaves, person by person; the last quarter’s results come a little later. */
export function Checklist({ of: { signals } }: { of: Shown }) {
  const full = checklist.value
  const { rows, total } = full ?? signals
  return (
    <Card title="To talk about">
      <p class="soft">A checklist of what often goes before somebody leaves. It is not a prediction.</p>
      <p>{total ? `${total} of ${people(signals.people)} have something on it.` : 'Nothing is on it for anybody.'}</p>
      <p class="soft" role="status">
        {!full && readingMore.value && 'Reading the results of the last quarter…'}
        {full && `Goals missed are those of ${full.label}.`}
      </p>
      {full && <Findings of={full.faults} />}
      {total > 0 && (
        <ul class="named">
          {rows.map(({ name, signals: theirs }) => (
            <li key={name}>
              <b>{name}</b>
              <ul>
                {theirs.map((one) => (
                  <li key={one.is}>{signalInWords(one, day)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {full && (
        <More shown={rows.length} total={total} named="people" reading={readingMore.value} onMore={() => void more()} />
      )}
    </Card>
  )
}
