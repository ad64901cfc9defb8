import { signalInWords } from '../../src/core/health/signal-in-words'
import { day } from '../numbers/day'
import { people } from '../numbers/many'
import { Card } from '../parts/card'
import { More } from '../parts/more'
import { listed, more, readingMore } from './checklist-state'
import type { Shown } from './state'

/** What often goes before somebody leaves, person by person. */
export const Checklist = ({ of: { signals } }: { of: Shown }) => (
  <Card title="To talk about">
    <p class="soft">A checklist of what often goes before somebody leaves. It is not a prediction.</p>
    {signals.total === 0 ? (
      <p>Nothing on it for any of {people(signals.people)}.</p>
    ) : (
      <>
        <p>
          {signals.total} of {people(signals.people)} have something on it.
        </p>
        <ul class="named">
          {listed.value.map(({ name, signals: theirs }) => (
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
        <More
          shown={listed.value.length}
          total={signals.total}
          named="people"
          reading={readingMore.value}
          onMore={() => void more()}
        />
      </>
    )}
  </Card>
)
