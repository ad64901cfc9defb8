import type { Line } from '../../src/core/goals/board'
import { day } from '../numbers/day'
import { PlainButton } from '../parts/plain-button'
import { TextField } from '../parts/text-field'
import { ActualFields } from './actuals/fields'
import { carriedFacts, facts as factsOf } from './actuals/standing'
import { actuals } from './actuals/state'
import { SeenState } from './seen/seen'
import { Sheet } from './sheet/sheet'
import { board, edit, edits, judged, settle } from './state'

/** All there is to a person's goal, and the steps to agreement. */
export function Detail({ line }: { line: Line }) {
  const now = judged.value.get(line.key)
  const made = edits.value[line.key]
  const reached = actuals.value?.reached[line.key]
  const stand = (status: 'proposed' | 'agreed') => {
    edit(line, { status: now?.status === status ? undefined : status })
    settle(line)
  }
  return (
    <div class="detail">
      {[...facts(line), ...carriedFacts(line)].map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {reached && <p>Actual: {factsOf(reached).join(' ') || 'as typed.'}</p>}
      {now?.goal !== undefined && (
        <div class="answers">
          <PlainButton pressed={now.status === 'proposed'} onClick={() => stand('proposed')}>
            Propose
          </PlainButton>
          <PlainButton pressed={now.status === 'agreed'} onClick={() => stand('agreed')}>
            Agree
          </PlainButton>
        </div>
      )}
      {made?.typed !== undefined && (
        <TextField
          label="Note on the change"
          hint="Why it is so. It stands in the tab Goals."
          value={made.note}
          onType={(note) => edit(line, { note })}
        />
      )}
      <SeenState line={line} />
      <ActualFields line={line} />
      <Sheet key={line.key} person={line.name} />
    </div>
  )
}

function facts({ role, team, manager, leads, start, end, goal, presence }: Line): string[] {
  const { from = '', to = '' } = board.value?.period ?? {}
  const sentences = [[role, team, manager && `reports to ${manager}`].filter(Boolean).join(' · ')]
  if (leads) sentences.push(`Leads ${leads}, so not among “Reps together”.`)
  if (presence === 'here' && start && start > from) sentences.push(`Here from ${day(start)}.`)
  if (presence === 'here' && end && end < to) sentences.push(`Leaves on ${day(end)}.`)
  if (goal) {
    sentences.push(`Version ${goal.version ?? 1}${goal.proposedBy ? `, proposed by ${goal.proposedBy}` : ''}.`)
    if (goal.note) sentences.push(`Note: ${goal.note}`)
  }
  return sentences.filter(Boolean)
}
