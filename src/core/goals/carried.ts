import type { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { Problem } from '../../model/problem'
import { dayOf } from '../calendar/days'
import { daysFrom } from '../calendar/months'
import { rampShare } from '../calendar/ramp'
import { numberOf } from '../money/decimal'
import type { ShareFrom } from '../shares'
import type { Seat } from './in-force'
import { monthsOf } from './months'

/** Every ramp of the tab Ramps, by its plain name. */
export type Ramps = ReadonlyMap<string, readonly ShareFrom[]>

/** How much of a full quota somebody carries in a period, and why. */
export type Carried = {
  /** From 0 to 1, or above where a ramp goes beyond 100%. */
  share: number
  /** Days here, of the days of the period. */
  days: number
  of: number
  /** The shares of the ramp in the months here, in their order; none where every month counts in full. */
  ramp: number[]
  /** Why a ramp is left out of it; '' where none is. */
  said: string
}

type Bearing = Pick<Seat, 'start' | 'end' | 'ramp'>

/**
 * What somebody carries of a full quota, as statements reckon it: each day here counts by the ramp's share of its month.
 * A ramp that can't be read counts in full, and is told.
 */
export function carried(seat: Bearing, period: Period, ramps: Ramps): Carried {
  const [first, last] = [seat.start && dayOf(seat.start), seat.end && dayOf(seat.end)]
  const { said, shareIn } = ramped(seat, ramps)
  const found: Carried = { share: 0, days: 0, of: 0, ramp: [], said }
  for (const { from, to } of monthsOf(period)) {
    found.of += daysFrom(from, to)
    const opens = first && first.serial > from.serial ? first : from
    const closes = last && last.serial < to.serial ? last : to
    const days = daysFrom(opens, closes)
    if (days <= 0) continue
    const share = shareIn(from)
    found.days += days
    found.ramp.push(share)
    found.share += days * share
  }
  found.share /= found.of
  if (found.ramp.every((share) => share === 1)) found.ramp = []
  return found
}

/** The share of the ramp in the month of a day, or why the ramp can't be read. */
function ramped({ start, ramp: name }: Bearing, ramps: Ramps): { said: string; shareIn(day: CivilDate): number } {
  const full = (said: string) => ({ said, shareIn: () => 1 })
  if (!name) return full('')
  const ramp = ramps.get(plainName(name))
  if (!ramp) return full(`The ramp ${name} is not in the tab Ramps, so it is left out.`)
  if (!start) return full(`The ramp ${name} needs a Start date in the tab People, so it is left out.`)
  const first = dayOf(start)
  try {
    // Its first month is the only one that a ramp may lack.
    rampShare(first, first, ramp)
  } catch (problem) {
    if (problem instanceof Problem) return full(`The ramp ${name} has no month 1 in the tab Ramps, so it is left out.`)
    throw problem
  }
  return { said: '', shareIn: (day) => numberOf(rampShare(first, day, ramp)) }
}
