import { closedWon, everyTeam } from '../../model/goal'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { shared } from '../calendar/overlap'
import { counted, type Placed, standings } from '../goals/standing'
import { keyOf } from '../goals/whose'
import { inMoney, roundedCents } from '../money/cents'
import { zero } from '../money/decimal'
import { quotaBook } from '../plans/quota'
import type { ShareFrom } from '../shares'
import type { OpenSeat } from './open-seats'
import { postingOn, type Stay } from './stays'

/** What somebody with a quota can be expected to carry in a period, in money. */
export type Carrier = {
  name: string
  role: string
  team: string
  quota: number
  /** Not carried on days on which they are not here. */
  absent: number
  /** Not carried on the days on which they are new, by their ramp. */
  ramp: number
  /** What is left. quota − absent − ramp. */
  carries: number
}

/** An open seat with what it costs. */
export type Vacancy = OpenSeat & {
  /** The median quota of the same role, of the team where it has any; undefined where nobody of the role has one. */
  quota: number | undefined
}

/** What capacity is reckoned from. */
export type CapacityFrom = {
  goals: readonly Placed[]
  ramps: ReadonlyMap<string, readonly ShareFrom[]>
  period: Period
}

/**
 * The agreed quotas of those who lead nobody, less what falls on days without them and what their ramps take off: the
 * same quotas that plans pay by. A leader’s goal is the team’s and counts in no sum. Who can’t be reckoned is told and
 * left out.
 */
export function carriersIn(stays: readonly Stay[], { goals, ramps, period }: CapacityFrom, faults: Fault[]): Carrier[] {
  const quotaOf = quotaBook(goals)
  const present = stays.filter(({ start, end }) => (start ?? '') <= period.to && (end ?? period.to) >= period.from)
  const leaders = new Set(present.map((stay) => plainName(postingOn(stay, period.to).manager)))
  const found = present.flatMap((stay): Carrier[] => {
    const { name, start } = stay
    if (leaders.has(plainName(name))) return []
    const { role, team, ramp } = postingOn(stay, period.to)
    const days = shared({ from: start ?? period.from, to: stay.end ?? period.to }, period)
    const on = plainName(ramp) === '' ? undefined : { name: ramp, steps: ramps.get(plainName(ramp)) }
    const full = quotaOf({ name, start, ramp: undefined }, closedWon, period, period)
    const here = quotaOf({ name, start, ramp: undefined }, closedWon, period, days)
    const ramped = quotaOf({ name, start, ramp: on }, closedWon, period, days)
    for (const message of ramped.said) faults.push({ message })
    const unreckoned = ramped.said.length > full.said.length
    if (!full.quota || unreckoned) return []
    const [quota, atFull, carries] = [full, here, ramped].map((one) => roundedCents(one.quota ?? zero)) as Cents
    return [
      {
        name,
        role,
        team,
        quota: inMoney(quota),
        absent: inMoney(quota - atFull),
        ramp: inMoney(atFull - carries),
        carries: inMoney(carries),
      },
    ]
  })
  const byName = new Map<string, Carrier>()
  for (const one of found) {
    const before = byName.get(plainName(one.name))
    byName.set(plainName(one.name), before ? backAgain(before, one) : one)
  }
  return [...byName.values()]
}

/** Who left and came back has one quota, and what is carried before and after. */
function backAgain(before: Carrier, after: Carrier): Carrier {
  const cents = (amount: number) => Math.round(amount * 100)
  const sum = (of: 'ramp' | 'carries') => (cents(before[of]) + cents(after[of])) / 100
  const absent = (cents(before.absent) + cents(after.absent) - cents(after.quota)) / 100
  return { ...after, absent, ramp: sum('ramp'), carries: sum('carries') }
}

type Cents = [bigint, bigint, bigint]

/** Each open seat with the quota that somebody in it would have: the median of its role. */
export const vacanciesOf = (seats: readonly OpenSeat[], carriers: readonly Carrier[]): Vacancy[] =>
  seats.map((seat) => {
    const alike = carriers.filter(({ role }) => plainName(role) === plainName(seat.role))
    const near = alike.filter(({ team }) => plainName(team) === plainName(seat.team))
    return { ...seat, quota: median((near.length ? near : alike).map(({ quota }) => quota)) }
  })

function median(amounts: readonly number[]): number | undefined {
  const sorted = [...amounts].sort((a, b) => a - b)
  const [a, b] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return a === undefined || b === undefined ? undefined : (a + b) / 2
}

/** What a vacancy costs at an expected attainment: the quota, by the share of the period’s days without a person. */
export const vacancyCost = ({ quota, days }: Vacancy, attainment: number): number | undefined =>
  quota === undefined ? undefined : Math.round(((quota * days.vacant) / days.of) * attainment * 100) / 100

/** The goal on Closed won of a team, or of everybody; of a manager, their own: it is their team’s. */
export function targetOf(goals: readonly Placed[], whose: { of: string; name?: string }, period: Period) {
  const name = whose.name ?? everyTeam
  const key = keyOf(whose.of === 'manager' ? { person: name, team: '' } : { person: '', team: name })
  const standing = standings(goals, closedWon, period).get(key)
  return standing && counted(standing)?.goal
}
