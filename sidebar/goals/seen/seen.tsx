import type { Line } from '../../../src/core/goals/board'
import { day } from '../../numbers/day'
import { PlainButton } from '../../parts/plain-button'
import { TextField } from '../../parts/text-field'
import { judged } from '../state'
import { acknowledge, comment, commentOn, failed, underWay } from './state'

/** Whether a person has seen the goal that stands, what he or she says to it, and where that is written down. */
export function SeenState({ line }: { line: Line }) {
  const { goal } = line
  if (!goal) return null
  if (judged.value.get(line.key)?.changed)
    return <p class="soft">A new figure has to be seen again: save it first, then note here that it was seen.</p>
  const text = commentOn(line)
  const same = text.trim() === goal.comment
  const writing = underWay.value === line.key
  return (
    <>
      <p>{goal.acknowledgedOn ? `Seen on ${day(goal.acknowledgedOn)}.` : 'Not seen by the rep yet.'}</p>
      <TextField
        label={`What ${line.name} says to it`}
        hint="Seen is not agreed. The comment stands in the tab Goals."
        value={text}
        onType={(typed) => comment(line, typed === goal.comment ? undefined : typed)}
        onEnter={() => void acknowledge(line)}
      />
      {(!goal.acknowledgedOn || !same) && (
        <PlainButton onClick={() => void acknowledge(line)}>
          {writing ? 'Writing…' : goal.acknowledgedOn ? 'Write the comment' : 'Mark as seen'}
        </PlainButton>
      )}
      {failed.value.key === line.key && <p role="alert">Not written. {failed.value.why}</p>}
    </>
  )
}
