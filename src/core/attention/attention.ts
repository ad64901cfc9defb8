import type { IsoDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import { dayOf } from '../calendar/days'
import { daysFrom } from '../calendar/months'
import { type OpenAction, openActions } from '../coaching/actions'
import type { Talk } from '../coaching/log'
import { isUnseen } from '../goals/acknowledge'
import type { Seat } from '../goals/in-force'
import type { Placed } from '../goals/standing'
import { missedAfter } from '../health/signals'
import type { Assigned } from '../training/assigned'

/** Why somebody needs a look now, the longest waiting of several named. */
export type Reason =
  | { is: 'training'; count: number; item: string; since: IsoDate }
  | { is: 'actions'; count: number; action: string; since: IsoDate }
  /** No 1:1 for long: since the last one, or undefined where none is on record. */
  | { is: 'no 1:1'; since: IsoDate | undefined }
  | { is: 'goals to agree' | 'goals not seen'; count: number }

/** Somebody who is here, with what needs a look. */
export type Attention = { name: string; team: string; manager: string; reasons: Reason[] }

/** What attention is read from; people by any name that they go by. */
export type AttentionFrom = {
  seats: readonly Seat[]
  goals: readonly Placed[]
  assigned: readonly Assigned[]
  talks: readonly Talk[]
  /** What people are called by every name that they go by, in plain form. */
  names: ReadonlyMap<string, string>
  today: IsoDate
}

/**
 * Everybody who is here on a day with what needs a look, most first. A 1:1 is missed only where a log of them is kept, by
 * people whose manager is known, and not by who is newer than the time after which it is.
 */
export function attention({ seats, goals, assigned, talks, names, today }: AttentionFrom): Attention[] {
  const called = (name: string) => plainName(names.get(plainName(name)) ?? name)
  const theirGoals = grouped(
    goals.filter(({ person, status, to }) => plainName(person) !== '' && status !== 'superseded' && to >= today),
    ({ person }) => called(person),
  )
  const late = grouped(
    assigned.filter(({ status }) => status === 'overdue'),
    ({ person }) => called(person),
  )
  const theirTalks = grouped(talks, ({ person }) => called(person))
  return seats
    .filter(({ name, presence }) => plainName(name) !== '' && presence === 'here')
    .map((seat): Attention => {
      const { name, team, manager } = seat
      const key = plainName(name)
      const own = theirTalks.get(key) ?? []
      return {
        name,
        team,
        manager,
        reasons: [
          ...overdueTraining(late.get(key) ?? []),
          ...overdueActions(openActions(own, today)),
          ...(talks.length && names.has(plainName(manager)) ? missedTalk(seat, own, today) : []),
          ...openGoals(theirGoals.get(key) ?? [], today),
        ],
      }
    })
    .sort((a, b) => weightOf(b) - weightOf(a) || a.name.localeCompare(b.name))
}

/** What is late weighs most, then what was not seen, then what is still talked about. */
const weights: Readonly<Record<Reason['is'], number>> = {
  training: 3,
  actions: 3,
  'no 1:1': 3,
  'goals not seen': 2,
  'goals to agree': 1,
}
const weightOf = ({ reasons }: Attention): number => reasons.reduce((sum, { is }) => sum + weights[is], 0)

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    const own = found.get(keyOf(row))
    if (own) own.push(row)
    else found.set(keyOf(row), [row])
  }
  return found
}

function overdueTraining(late: readonly Assigned[]): Reason[] {
  const [first, ...others] = late
  if (!first) return []
  const longest = others.reduce((one, other) => ((other.due ?? '9') < (one.due ?? '9') ? other : one), first)
  return longest.due ? [{ is: 'training', count: late.length, item: longest.item, since: longest.due }] : []
}

function overdueActions(open: readonly OpenAction[]): Reason[] {
  const late = open.filter(({ overdue }) => overdue)
  const longest = late[0]?.talk
  return longest?.dueOn ? [{ is: 'actions', count: late.length, action: longest.action, since: longest.dueOn }] : []
}

function missedTalk({ start = '' }: Seat, talks: readonly Talk[], today: IsoDate): Reason[] {
  const last = talks.reduce<IsoDate>(
    (latest, { type, date }) => (type === '1:1' && date <= today && date > latest ? date : latest),
    '',
  )
  const missed = [last, start].every((day) => day === '' || daysFrom(dayOf(day), dayOf(today)) > missedAfter.coaching)
  return missed ? [{ is: 'no 1:1', since: last || undefined }] : []
}

function openGoals(goals: readonly Placed[], today: IsoDate): Reason[] {
  const reasons: Reason[] = []
  const toAgree = goals.filter(({ status }) => status === 'proposed' || status === 'countered').length
  const unseen = goals.filter((goal) => goal.from <= today && isUnseen(goal)).length
  if (toAgree) reasons.push({ is: 'goals to agree', count: toAgree })
  if (unseen) reasons.push({ is: 'goals not seen', count: unseen })
  return reasons
}
