import { useComputed } from '@preact/signals'
import { useId } from 'preact/hooks'
import { isUnseen } from '../../src/core/goals/acknowledge'
import type { Line } from '../../src/core/goals/board'
import { Chip } from '../parts/chip'
import { Standing } from './actuals/standing'
import { Detail } from './detail'
import { GoalField } from './goal-field'
import { opened } from './opened'
import { Question } from './question'
import { board, judged, numbers } from './state'

/** One person's goal: who, how much, where it stands. The name opens what else there is to it. */
export function Row({ line }: { line: Line }) {
  const id = useId()
  const now = useComputed(() => judged.value.get(line.key))
  const open = useComputed(() => opened.value === line.key)
  const hint = hintOf(line)
  return (
    <li class="row">
      <button
        type="button"
        class="who"
        aria-expanded={open.value}
        onClick={() => {
          opened.value = open.value ? '' : line.key
        }}
      >
        <span>{line.name}</span>
        {hint && <small id={`${id}-hint`}>{hint}</small>}
      </button>
      <GoalField holder={line} faultId={`${id}-fault`} describedBy={`${id}-state${hint && ` ${id}-hint`}`} />
      <span class="state" id={`${id}-state`}>
        {now.value && <Chip {...now.value.chip} />}
        <small>{versionOf(line)}</small>
      </span>
      <Standing holder={line} />
      <Question holder={line} id={`${id}-fault`} />
      {open.value && <Detail line={line} />}
    </li>
  )
}

/** The goal of the period before, and how much of this one counts, as a soft hint. */
function hintOf(line: Line): string {
  const label = board.value?.previous.label.replace(/^FY\d+-/, '')
  const before = line.before === undefined ? '' : `${label} ${numbers.value.shown(line.before)}`
  return [before, line.carries !== 1 && `carries ${numbers.value.percent(line.carries)}`].filter(Boolean).join(', ')
}

/** Which version stands, and whether the rep has seen an agreed one. */
const versionOf = ({ goal }: Line): string => (goal ? `v${goal.version ?? 1}${isUnseen(goal) ? ', not seen' : ''}` : '')
