import { PlainButton } from '../parts/plain-button'
import { Views } from '../parts/views'
import { Part } from './part'
import { Goals } from './standing'
import { choose, lastResults, opened, quarter, readLastResults, readResults, results } from './state'
import { toGoals } from './ways'

/** The goals of this quarter, or of the last one. */
export function GoalsPart() {
  const last = quarter.value === 'last'
  const of = last ? lastResults : results
  const label = of.value.value?.label
  return (
    <Part
      title={`Goals and results${label ? ` ${label}` : ''}`}
      of={of}
      again={() => void (last ? readLastResults() : readResults())}
      first={<Views of={{ this: 'This quarter', last: 'The last one' }} shown={quarter.value} onChoose={choose} />}
    >
      {(found) => (
        <>
          <Goals of={found} />
          <p>
            <PlainButton onClick={() => toGoals(opened.value)}>
              {found.goals.length ? 'Open in Goals' : 'Set goals'}
            </PlainButton>
          </p>
        </>
      )}
    </Part>
  )
}
