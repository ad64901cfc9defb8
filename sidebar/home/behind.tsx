import { useSignal } from '@preact/signals'
import type { Behind } from '../../src/core/attention/behind'
import { people } from '../numbers/many'
import { notation } from '../numbers/notation'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { More } from '../parts/more'
import { PlainButton } from '../parts/plain-button'
import { visit } from './reason'
import { behind, board, linesBehind, loadBehind, moreBehind, readingMoreBehind } from './state'

/** Goals behind pace by person. Folded to two lines, so that nothing moves when the deals have been read. */
export function BehindPace() {
  if (!board.value.value?.people) return null
  return (
    <details class="card behind">
      <summary>
        <h2>Goals behind pace</h2>
        <Headline />
      </summary>
      <List />
    </details>
  )
}

function Headline() {
  const shown = behind.value.value
  if (behind.trouble.value) return <span role="status">Could not be read.</span>
  if (!shown)
    return (
      <span role="status">
        <span class="skeleton" /> <span class="unseen">Reading goals and deals…</span>
      </span>
    )
  return (
    <span class="soft" role="status">
      {shown.label}: {shown.people.total ? people(shown.people.total) : 'nobody, as far as it can be told'}
    </span>
  )
}

function List() {
  const said = useSignal('')
  const shown = behind.value.value
  if (behind.trouble.value)
    return (
      <p>
        {behind.trouble.value} <PlainButton onClick={() => void loadBehind()}>Read it again</PlainButton>
      </p>
    )
  if (!shown) return <p class="soft">Goals, figures and the deal tabs are being read.</p>
  return (
    <>
      <p class="soft">Where each goal ends if it goes on as so far. Goals without a pace stand as they are.</p>
      <ul class="people">
        {linesBehind.value.map((line) => (
          <Line key={line.name} of={line} />
        ))}
      </ul>
      <More
        shown={linesBehind.value.length}
        total={shown.people.total}
        named="people"
        reading={readingMoreBehind.value}
        onMore={() => void moreBehind()}
      />
      {shown.findings.length > 0 && (
        <FoldedFaults
          faults={shown.findings}
          counted="Not everything could be counted."
          way={({ at }) =>
            at && (
              <GoTo
                at={at}
                says={(what) => {
                  said.value = what
                }}
              />
            )
          }
        />
      )}
      <p class="soft" role="status">
        {said.value}
      </p>
    </>
  )
}

function Line({ of: { name, team, goals } }: { of: Behind }) {
  const { percent } = notation(board.value.value?.locale ?? 'en_US')
  return (
    <li>
      <PlainButton onClick={() => visit(name)}>
        <b>{name}</b>
      </PlainButton>{' '}
      <span class="soft">{team}</span>
      <small>
        {goals.map(({ metric, share }) => (share === undefined ? metric : `${metric} ${percent(share)}`)).join(', ')}
      </small>
    </li>
  )
}
