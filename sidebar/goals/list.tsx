import { batch } from '@preact/signals'
import { addsUp } from '../../src/core/metrics/unit'
import { PlainButton } from '../parts/plain-button'
import { says } from './announced'
import { byTeam, inSight, unseen, unseenOnly } from './filter'
import { everybodyRead } from './rest'
import { Row } from './row'
import { goals } from './saving'
import { SeatRow } from './seat-row'
import { board, edit, judged, numbers } from './state'

/** The people in sight and their goals. */
export function List() {
  const groups = byTeam.value
  const adds = addsUp(board.value?.metric.unit, board.value?.metric.source)
  return (
    <section aria-label="Goals by person">
      <Summary />
      {groups.map(({ team, lines }) => (
        <div key={team}>
          {team && (
            <h2 class="team">
              <span>{team}</span>
              {adds && !board.value?.rest && <Subtotal keys={lines.map((line) => line.key)} />}
            </h2>
          )}
          <ul class="rows">
            {lines.map((line) =>
              line.name ? <Row key={line.key} line={line} /> : <SeatRow key={line.key} line={line} />,
            )}
          </ul>
        </div>
      ))}
      <Others />
      {!inSight.value.length && (
        <p class="soft">
          {unseenOnly.value
            ? 'Everybody here has seen their goal.'
            : 'Nobody here goes by that. Clear “Find” to see everybody.'}
        </p>
      )}
    </section>
  )
}

const Subtotal = ({ keys }: { keys: string[] }) => (
  <span>{numbers.value.shown(keys.reduce((sum, key) => sum + (judged.value.get(key)?.goal ?? 0), 0))}</span>
)

/** The way to the people of whom only the sums are told yet; the first of them gets the focus. */
function Others() {
  const { lines = [], rest } = board.value ?? {}
  if (!rest) return null
  const show = async () => {
    const before = document.querySelectorAll('.row').length
    if (await everybodyRead())
      requestAnimationFrame(() => document.querySelectorAll<HTMLButtonElement>('.row .who')[before]?.focus())
  }
  return (
    <p>
      {lines.filter(({ name }) => name).length} of {rest.people} people are shown.{' '}
      <PlainButton onClick={() => void show()}>Show all {rest.people}</PlainButton>
    </p>
  )
}

/** How far the goals in sight are, and one step for all that are proposed. */
function Summary() {
  const { people, unset, proposed } = board.value?.rest ?? {
    people: named().length,
    unset: named().filter(({ key }) => judged.value.get(key)?.chip.word === 'not set').length,
    proposed: toAgree().length,
  }
  const agree = async () => {
    if (!(await everybodyRead())) return
    const lines = toAgree()
    batch(() => {
      for (const line of lines) edit(line, { status: 'agreed' })
    })
    says(`${goals(lines.length)} to agree. Save to write it.`)
  }
  return (
    <div class="summary">
      <span class="soft">
        {people === 1 ? '1 person' : `${people} people`}
        {unset ? ` · ${unset} not set` : ''}
      </span>
      {(unseen.value > 0 || unseenOnly.value) && (
        <PlainButton
          pressed={unseenOnly.value}
          onClick={() => {
            unseenOnly.value = !unseenOnly.value
          }}
        >
          {unseen.value} not seen
        </PlainButton>
      )}
      {proposed > 0 && (
        <PlainButton onClick={() => void agree()}>
          Agree {proposed === 1 ? 'the one' : `all ${proposed}`} proposed
        </PlainButton>
      )}
    </div>
  )
}

/** The people in sight; an open seat has no goal. */
const named = () => inSight.value.filter((line) => line.name)

/** Those in sight whose goal stands as proposed or countered. */
const toAgree = () =>
  named().filter(({ key }) => {
    const now = judged.value.get(key)
    return (now?.status === 'proposed' || now?.status === 'countered') && !now.changed
  })
