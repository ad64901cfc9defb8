import type { Line } from '../../../src/core/goals/board'
import type { SeenActual } from '../../../src/core/metrics/type-in'
import { Conflict } from '../conflict'
import { numbers } from '../state'
import { actualEdits, editActual, forgetActual, judgedActuals, staleActuals, standingOf } from './state'

/** Actuals that somebody else changed since they were edited here. */
export const ActualConflicts = () => (
  <>
    {staleActuals.value.map((line) => (
      <ActualConflict key={line.key} line={line} />
    ))}
  </>
)

function ActualConflict({ line }: { line: Line }) {
  const edit = actualEdits.value[line.key]
  const mine = judgedActuals.value.get(line.key)
  const now = standingOf(line)
  return (
    <Conflict
      of={`Actual of ${line.name}`}
      before={stood(edit?.seen ?? null)}
      now={stood(now)}
      by=""
      mine={mine?.actual === null ? 'not known' : stood({ actual: mine?.actual ?? null, note: mine?.note ?? '' })}
      keepTheirs={() => forgetActual(line.key)}
      useMine={() => editActual(line, { seen: now, typed: mine?.text ?? '', note: mine?.note ?? '' })}
    />
  )
}

const stood = (seen: SeenActual): string =>
  seen
    ? [seen.actual === null ? 'not known' : numbers.value.named(seen.actual), seen.note].filter(Boolean).join(', ')
    : 'not typed'
