import { dayOf } from '../../../src/core/calendar/days'
import type { TrainingLine } from '../../../src/requests/training-board'
import { day } from '../../numbers/day'
import { many } from '../../numbers/many'
import { Chip } from '../../parts/chip'
import { StatusChip } from '../status-chip'
import { LineForm } from './form'
import { faults, progress } from './saving'
import { opened, today } from './state'

/** Somebody's item: who, what, until when, and how it stands. It opens its form. */
export function Line({ line }: { line: TrainingLine }) {
  const { stamp, person, item, status } = line
  const open = opened.value === stamp
  const toggle = () => {
    opened.value = open ? '' : stamp
  }
  return (
    <div class="learning">
      <button type="button" class="who" aria-expanded={open} onClick={toggle}>
        <span>{person}</span>
        <small>{item}</small>
        <small>{when(line, today.value)}</small>
      </button>
      <span class="chips">
        {stamp in progress.drafts.value ? <Draft stamp={stamp} /> : <StatusChip status={status} />}
      </span>
      {open && <LineForm line={line} />}
    </div>
  )
}

const Draft = ({ stamp }: { stamp: string }) =>
  faults.value[stamp] || progress.stale.value.includes(stamp) ? (
    <Chip word="to correct" tone="bad" />
  ) : (
    <Chip word="not saved" tone="warn" />
  )

/** Until when it is to be done, and what is in the way, in a few words. */
function when({ status, due, waitsFor, completedOn, waived, required }: TrainingLine, now: string): string {
  if (status === 'waived') return waived
  if (status === 'done') return `done ${day(completedOn ?? now)}${due && due > now ? `, again by ${day(due)}` : ''}`
  const late = due === undefined ? 0 : dayOf(now).serial - dayOf(due).serial
  return [
    due ? `due ${day(due)}` : 'no due day',
    late > 0 && `${many(late, 'day')} late`,
    waitsFor && `after ${waitsFor}`,
    !required && 'not required',
  ]
    .filter(Boolean)
    .join(' · ')
}
