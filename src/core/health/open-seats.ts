import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import { dayOf } from '../calendar/days'
import { daysFrom } from '../calendar/months'
import { shared } from '../calendar/overlap'

/** A seat without a person on some days of a period. */
export type OpenSeat = {
  /** Its row of the tab People. */
  row: number
  role: string
  team: string
  manager: string
  /** Since when it is open; undefined where the tab does not say, and it counts from the first day of the period. */
  since: IsoDate | undefined
  /** Days of the period on which nobody is in it, and of how many. */
  days: { vacant: number; of: number }
}

/** Every open seat of a period: rows of the tab People without a name, open from Valid from to End date where given. */
export function openSeatsIn(people: readonly (Person & { row: number })[], period: Period): OpenSeat[] {
  const length = ({ from, to }: Period) => daysFrom(dayOf(from), dayOf(to))
  return people.flatMap(({ name, row, role, team, manager, validFrom, endDate }): OpenSeat[] => {
    if (plainName(name) !== '') return []
    const days = shared({ from: validFrom ?? '', to: endDate ?? period.to }, period)
    if (!days) return []
    return [{ row, role, team, manager, since: validFrom, days: { vacant: length(days), of: length(period) } }]
  })
}
