import { histories, holdingOn } from '../../core/metrics/versions'
import type { IsoDate } from '../../model/civil-date'
import type { Person } from '../../model/person'

/** The team of everybody on a day, by plain name. */
export const teamsOn = (people: readonly (Person & { row: number })[], day: IsoDate): Map<string, string> =>
  new Map(
    [...histories(people, ({ name }) => name)].map(([name, history]) => [name, holdingOn(history, day)?.team ?? '']),
  )
