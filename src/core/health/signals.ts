import type { Assignment } from '../../model/assignment'
import type { IsoDate } from '../../model/civil-date'
import type { Coaching } from '../../model/coaching'
import type { Goal } from '../../model/goal'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { dayOf } from '../calendar/days'
import { daysFrom } from '../calendar/months'
import { isUnseen } from '../goals/acknowledge'
import { postingOn, type Stay } from './stays'

/** After so many days without it, training or coaching is missed. */
export const missedAfter = { training: 90, coaching: 30 } as const

/** Something that often goes before somebody leaves. It says nothing of this person; it is something to talk about. */
export type Signal =
  /** Nothing learned or assigned, or no coaching, since a day; undefined where none is on record. */
  | { is: 'no training' | 'no coaching'; since: IsoDate | undefined }
  /** Goals that hold today and that the person has not said to have seen, of how many. */
  | { is: 'goals not seen'; some: number; of: number }
  | { is: 'no goals' }
  /** Goals of a period that were missed, of how many with a figure. */
  | { is: 'goals missed'; some: number; of: number; period: string }

export type Signals = { name: string; signals: Signal[] }

/** What the signals are read from, everybody by the name that the tab People has. */
export type SignalsFrom = {
  goals: readonly (Goal & { row: number })[]
  assignments: readonly Assignment[]
  coaching: readonly Coaching[]
  /** What people are called by every name that they go by, in plain form. */
  names: ReadonlyMap<string, string>
  /** Who leads others today, by plain name: their goals are their team’s. */
  leads: ReadonlySet<string>
  today: IsoDate
}

/**
 * For each of these people what of the checklist holds today, most first. It is a checklist, not a prediction. Who is
 * newer than the time after which something is missed has not missed it, nor has coaching whom no manager in the tab
 * People leads.
 */
export function signalsOf(people: readonly Stay[], from: SignalsFrom): Signals[] {
  const { names, leads, today } = from
  const called = (name: string) => plainName(names.get(plainName(name)) ?? name)
  const trained = latest(from.assignments, today, ({ person, ...row }) => [
    called(person),
    [row.assignedOn, row.startedOn, row.completedOn],
  ])
  const open = new Set(
    from.assignments.flatMap(({ person, completedOn, waived }) => (completedOn || waived ? [] : [called(person)])),
  )
  const coached = latest(from.coaching, today, ({ person, date }) => [called(person), [date]])
  const goals = new Map<string, Goal[]>()
  for (const goal of from.goals)
    if (goal.status !== 'superseded' && holds(goal, today) && plainName(goal.person) !== '')
      goals.set(called(goal.person), [...(goals.get(called(goal.person)) ?? []), goal])
  return people
    .map((stay): Signals => {
      const { name, start = '' } = stay
      const key = plainName(name)
      const missed = (last: IsoDate | undefined, days: number) =>
        [last ?? '', start].every((day) => day === '' || daysFrom(dayOf(day), dayOf(today)) > days)
      const signals: Signal[] = []
      if (!open.has(key) && missed(trained.get(key), missedAfter.training))
        signals.push({ is: 'no training', since: trained.get(key) })
      const led = names.has(plainName(postingOn(stay, today).manager))
      if (led && missed(coached.get(key), missedAfter.coaching))
        signals.push({ is: 'no coaching', since: coached.get(key) })
      const theirs = goals.get(key) ?? []
      const unseen = theirs.filter(isUnseen).length
      if (!theirs.length && !leads.has(key)) signals.push({ is: 'no goals' })
      else if (unseen) signals.push({ is: 'goals not seen', some: unseen, of: theirs.length })
      return { name, signals }
    })
    .sort(mostFirst)
}

export const mostFirst = (a: Signals, b: Signals): number =>
  b.signals.length - a.signals.length || (a.name < b.name ? -1 : 1)

const holds = ({ from, to }: Period, today: IsoDate): boolean => from <= today && to >= today

/** The latest day up to today of those that each row names, by whose they are. */
function latest<T>(
  rows: readonly T[],
  today: IsoDate,
  of: (row: T) => readonly [key: string, days: readonly (IsoDate | undefined)[]],
): Map<string, IsoDate> {
  const found = new Map<string, IsoDate>()
  for (const row of rows) {
    const [key, days] = of(row)
    for (const day of days) if (day && day <= today && day > (found.get(key) ?? '')) found.set(key, day)
  }
  return found
}
