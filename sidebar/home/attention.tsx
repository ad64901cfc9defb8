import type { Attention } from '../../src/core/attention/attention'
import { Chip } from '../parts/chip'
import { focusTitle } from '../parts/focus-title'
import { More } from '../parts/more'
import { PlainButton } from '../parts/plain-button'
import { Skeleton } from '../parts/skeleton'
import { TextField } from '../parts/text-field'
import { screen } from '../shell/screens'
import { Beginning } from './beginning'
import { ReasonLine, visit } from './reason'
import { board, find, lines, load, more, readingMore, search, unfolded } from './state'

/** So many people are shown before the places; the others are a button away. */
const few = 3

/** Who needs a look now, and finding anybody by typing. */
export function NeedsALook() {
  const shown = board.value.value
  if (board.trouble.value)
    return (
      <div class="finding bad" role="alert">
        <b>The tabs could not be read.</b> {board.trouble.value}{' '}
        <PlainButton
          onClick={() => {
            focusTitle()
            void load()
          }}
        >
          Try again
        </PlainButton>
      </div>
    )
  if (!shown) return <Skeleton says="Reading who needs a look…" />
  if (!shown.people) return <Beginning />
  return (
    <section class="looks" aria-label="Needs a look now">
      <h2>{find.value.trim() ? 'Found' : `Needs a look now: ${shown.waiting} of ${shown.people} people`}</h2>
      {shown.faults > 0 && (
        <p class="soft">
          {shown.faults === 1 ? '1 row of the tabs' : `${shown.faults} rows of the tabs`} can’t be used as it is.{' '}
          <PlainButton
            onClick={() => {
              screen.value = 'check'
            }}
          >
            Check workbook
          </PlainButton>
        </p>
      )}
      <TextField label="Find a person" value={find.value} onType={search} />
      <Lines total={shown.lines.total} />
    </section>
  )
}

function Lines({ total }: { total: number }) {
  const all = unfolded.value || find.value.trim() !== ''
  const shown = all ? lines.value : lines.value.slice(0, few)
  if (!total)
    return <p class="soft">{find.value.trim() ? 'Nobody is found by these words.' : 'Nobody, as the tabs have it.'}</p>
  return (
    <>
      <ul class="people">
        {shown.map((line) => (
          <Person key={line.name} of={line} />
        ))}
      </ul>
      {!all && total > few && (
        <PlainButton
          onClick={() => {
            unfolded.value = true
          }}
        >
          Show the other {total - few}
        </PlainButton>
      )}
      {all && (
        <More
          shown={shown.length}
          total={total}
          named="people"
          reading={readingMore.value}
          onMore={() => void more()}
        />
      )}
    </>
  )
}

const Person = ({ of: { name, team, reasons } }: { of: Attention }) => (
  <li>
    <PlainButton onClick={() => visit(name)}>
      <b>{name}</b>
    </PlainButton>{' '}
    <span class="soft">{team}</span>
    {reasons.length ? (
      <ul>
        {reasons.map((reason) => (
          <li key={reason.is}>
            <ReasonLine of={reason} name={name} />
          </li>
        ))}
      </ul>
    ) : (
      <>
        {' '}
        <Chip word="nothing open" tone="good" />
      </>
    )}
  </li>
)
