import type { CivilDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import { Problem } from '../../model/problem'
import { dayOf } from '../calendar/days'
import { daysFrom } from '../calendar/months'
import { rampShare } from '../calendar/ramp'
import { numberOf } from '../money/decimal'
import type { ShareFrom } from '../shares'
import type { Seat } from './in-force'
import type { Month } from './months'

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
 * What somebody carries of a full quota: each month of the period counts by the days here and by the ramp. A ramp that
 * can't be read counts in full, and is told.
 */
export function carried(seat: Bearing, months: readonly Month[], ramps: Ramps): Carried {
  const [first, last] = [seat.start && dayOf(seat.start), seat.end && dayOf(seat.end)]
  const { said, shareIn } = ramped(seat, ramps)
  const found: Carried = { share: 0, days: 0, of: 0, ramp: [], said }
  let whole = 0
  for (const { from, to, weight } of months) {
    const days = daysFrom(from, to)
    const [opens, closes] = [
      first && first.serial > from.serial ? first : from,
      last && last.serial < to.serial ? last : to,
    ]
    const here = Math.max(0, daysFrom(opens, closes))
    whole += weight
    found.of += days
    found.days += here
    if (!here) continue
    const share = shareIn(from)
    found.ramp.push(share)
    found.share += (weight * here * share) / days
  }
  found.share = whole > 0 ? found.share / whole : 0
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
