import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'

/** Somebody in a period, by the row of the tab People that is in force on its last day; an open seat has no name. */
export type Seat = {
  name: string
  row: number
  role: string
  team: string
  manager: string
  /** The ramp for newcomers, as in the tab Ramps; '' for none. */
  ramp: string
  /** The first and last day in the company, where known. */
  start: IsoDate | undefined
  end: IsoDate | undefined
  presence: 'here' | 'not yet' | 'gone'
}

type Row = Person & { row: number }

const from = (person: Person): IsoDate => person.validFrom ?? ''

/** Everybody of the tab People, and every open seat, as they are in a period; in the order of the tab. */
export function inForce(people: readonly Row[], period: Period): Seat[] {
  const byName = new Map<string, Row[]>()
  for (const person of people) {
    const key = plainName(person.name) || `open seat ${person.row}`
    byName.set(key, [...(byName.get(key) ?? []), person])
  }
  return [...byName.values()].map((rows) => seat(rows, period))
}

function seat(rows: Row[], period: Period): Seat {
  const history = [...rows].sort((a, b) => (from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : a.row - b.row))
  const started = history.filter((row) => from(row) <= period.to)
  const row = started[started.length - 1] ?? (history[0] as Row)
  // A row that records a change may leave the dates to the rows before it.
  let start: IsoDate | undefined
  let end: IsoDate | undefined
  for (const earlier of started.length ? started : [row]) {
    start = earlier.startDate ?? start
    end = earlier.endDate ?? (end && end >= from(earlier) ? end : undefined)
  }
  const notYet = !started.length || (start !== undefined && start > period.to)
  const { name, role, team, manager, ramp } = row
  const presence = end !== undefined && end < period.from ? 'gone' : notYet ? 'not yet' : 'here'
  return { name, row: row.row, role, team, manager, ramp, start, end, presence }
}
