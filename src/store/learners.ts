import { inForce, type Seat } from '../core/goals/in-force'
import type { Learner } from '../core/training/assign'
import type { IsoDate } from '../model/civil-date'
import { plainName } from '../model/plain-name'
import { Problem } from '../model/problem'
import type { TrainingRead } from './training'

/** To whom something is assigned: one person, or all of a role or team. */
export type Recipients = { kind: 'person' | 'role' | 'team'; name: string }

/** Everybody who is here on a day, or will come. */
const present = ({ people }: Pick<TrainingRead, 'people'>, on: IsoDate) =>
  inForce(people, { from: on, to: on }).filter(({ name, presence }) => name !== '' && presence !== 'gone')

/** The people whom a name, role or team stands for on a day. A `Problem` where it is nobody. */
export function learners(
  { people, names }: Pick<TrainingRead, 'people' | 'names'>,
  { kind, name }: Recipients,
  on: IsoDate,
): Learner[] {
  const called = plainName(kind === 'person' ? (names.get(plainName(name)) ?? name) : name)
  const found = present({ people }, on).filter((seat) => plainName(seat[kind === 'person' ? 'name' : kind]) === called)
  if (found.length) return found.map((seat) => ({ ...seat, start: firstDay(people, seat) }))
  const path = ['to', 'name']
  if (kind !== 'person')
    throw new Problem([{ message: `Nobody of the ${kind} ${name} is here on ${on}, as the tab People has it.`, path }])
  throw new Problem([
    {
      message: names.has(called)
        ? `${name} left before ${on}, as the tab People has it.`
        : `${name} is not in the tab People. Check the name, or add it there.`,
      path,
    },
  ])
}

/** Of somebody who is still to come, the day from which the tab People has them stands for a first day. */
function firstDay(people: TrainingRead['people'], { name, start, presence }: Seat): IsoDate | undefined {
  if (start !== undefined || presence !== 'not yet') return start
  return people.flatMap((row) => (plainName(row.name) === plainName(name) ? (row.validFrom ?? []) : [])).sort()[0]
}

/** The roles and teams of everybody who is here on a day, or will come. */
export function groups(read: Pick<TrainingRead, 'people'>, on: IsoDate): { roles: string[]; teams: string[] } {
  const seats = present(read, on)
  const each = (of: 'role' | 'team') => [...new Set(seats.map((seat) => seat[of]).filter(Boolean))].sort()
  return { roles: each('role'), teams: each('team') }
}
