import { batch } from '@preact/signals'
import { addsUp } from '../../src/core/metrics/unit'
import { PlainButton } from '../parts/plain-button'
import { says } from './announced'
import { byTeam, inSight, unseen, unseenOnly } from './filter'
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
              {adds && <Subtotal keys={lines.map((line) => line.key)} />}
            </h2>
          )}
          <ul class="rows">
            {lines.map((line) =>
              line.name ? <Row key={line.key} line={line} /> : <SeatRow key={line.key} line={line} />,
            )}
          </ul>
        </div>
      ))}
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

/** How far the goals in sight are, and one step for all that are proposed. */
function Summary() {
  const lines = inSight.value.filter((line) => line.name)
  const proposed = lines.filter(({ key }) => {
    const now = judged.value.get(key)
    return (now?.status === 'proposed' || now?.status === 'countered') && !now.changed
  })
  const unset = lines.filter(({ key }) => judged.value.get(key)?.chip.word === 'not set').length
  const agree = () => {
    batch(() => {
      for (const line of proposed) edit(line, { status: 'agreed' })
    })
    says(`${goals(proposed.length)} to agree. Save to write it.`)
  }
  return (
    <div class="summary">
      <span class="soft">
        {lines.length === 1 ? '1 person' : `${lines.length} people`}
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
      {proposed.length > 0 && (
        <PlainButton onClick={agree}>
          Agree {proposed.length === 1 ? 'the one' : `all ${proposed.length}`} proposed
        </PlainButton>
      )}
    </div>
  )
}
