import type { IsoDate } from '../../model/civil-date'
import { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { dayBefore, dayOf } from '../calendar/days'
import { countDays, perYear } from '../calendar/turnover'
import type { Belongs } from './scope'
import { hereOn, type Stay } from './stays'

/** How a team changed in a period, in people. At start + joiners + moved in − leavers − moved out = at end. */
export type Movement = {
  /** At the close of the day before, and of the last day: those whose last day it is are gone. */
  atStart: number
  atEnd: number
  joiners: readonly Stay[]
  /** Those who left the company. Who changes teams has not left. */
  leavers: readonly Stay[]
  movedIn: readonly Stay[]
  movedOut: readonly Stay[]
  /** The mean of the headcounts on the first day and at each month end. */
  average: number
  /** Leavers over the average headcount; undefined where nobody is there on average. 1 is 100%. */
  rate: number | undefined
  /** The same a year, and how often the days fit in one. */
  yearly: number | undefined
  timesAYear: number
}

/**
 * How those who belong together changed in a period. Headcounts and rates are those of `TURNOVER_RATE` (leavers over the
 * average headcount, as SHRM has it), for everybody to the last digit; for a team each day counts those who are in it on
 * that day. People count on their last day.
 */
export function movement(stays: readonly Stay[], belongs: Belongs, { from, to }: Period): Movement {
  const before = dayBefore(from)
  const left = ({ end }: Stay) => end !== undefined && end >= from && end <= to
  const joined = ({ start }: Stay) => start !== undefined && start >= from && start <= to
  const atClose = (day: IsoDate) => (stay: Stay) => hereOn(stay, day) && stay.end !== day && belongs(stay, day)
  const first = (stay: Stay) => (joined(stay) ? (stay.start as IsoDate) : before)
  const last = (stay: Stay) => (left(stay) ? (stay.end as IsoDate) : to)
  const present = stays.filter((stay) => (stay.start ?? '') <= to && (stay.end === undefined || stay.end >= from))
  const came = (stay: Stay) => belongs(stay, first(stay))
  const stayed = (stay: Stay) => belongs(stay, last(stay))
  const leavers = present.filter((stay) => left(stay) && stayed(stay))
  const days = countDays(dayOf(from), dayOf(to)).map((serial) => CivilDate.of(serial).iso)
  const heads = days.reduce(
    (sum, day) => sum + present.filter((stay) => hereOn(stay, day) && belongs(stay, day)).length,
    0,
  )
  const yearly = perYear(dayOf(from), dayOf(to))
  const rate = ([years, periods]: readonly [number, number]) =>
    heads === 0 ? undefined : (leavers.length * days.length * years) / (heads * periods)
  return {
    atStart: stays.filter(atClose(before)).length,
    atEnd: stays.filter(atClose(to)).length,
    joiners: present.filter((stay) => joined(stay) && came(stay)),
    leavers,
    movedIn: present.filter((stay) => !came(stay) && stayed(stay)),
    movedOut: present.filter((stay) => came(stay) && !stayed(stay)),
    average: heads / days.length,
    rate: rate([1, 1]),
    yearly: rate(yearly),
    timesAYear: yearly[0] / yearly[1],
  }
}
