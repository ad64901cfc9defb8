import { Card } from '../parts/card'
import { Paged } from '../parts/paged'
import { Band } from './band'
import { numbers, type ScoreLine } from './state'

/** Teams or people, each with its score at this pace, what is behind, and how much of the weight that covers. */
export const Lines = ({ title, named, lines }: { title: string; named: string; lines: readonly ScoreLine[] }) =>
  lines.length ? (
    <Card title={title}>
      <Paged items={lines} of={10} named={named} each={(line) => <Line {...line} />} />
    </Card>
  ) : null

function Line({ name, atEnd, word, covered, behind }: ScoreLine) {
  const { percent } = numbers.value
  const told = [
    behind.length && `Behind on ${behind.join(', ')}.`,
    atEnd !== null && covered < 1 && `Covers ${percent(covered)} of the weight.`,
  ].filter(Boolean)
  return (
    <div class="score">
      <span>{name}</span>
      <span>
        {atEnd !== null && <b>{percent(atEnd)}</b>} <Band word={word} />
      </span>
      {told.length > 0 && <small class="soft">{told.join(' ')}</small>}
    </div>
  )
}
