import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'

/** A row that holds from a day to a day, both counted. Blank is from the start, and until it is ended. */
export type Version = { validFrom?: IsoDate | undefined; validTo?: IsoDate | undefined }

/** All rows of one name, from the earliest to the latest. */
export type History<V> = readonly (V & { row: number })[]

/** The first day on which a row holds; '' is before every day. */
export const startOf = ({ validFrom }: Version): IsoDate | '' => validFrom ?? ''

/** Rows by their names, in the order in which the names first stand there. */
export function histories<V extends Version>(rows: readonly V[], nameOf: (row: V) => string): Map<string, V[]> {
  const found = new Map<string, V[]>()
  for (const row of rows) found.set(plainName(nameOf(row)), [...(found.get(plainName(nameOf(row))) ?? []), row])
  // Of two rows that begin on one day the lower one counts: sorting keeps their order.
  for (const history of found.values())
    history.sort((a, b) => (startOf(a) < startOf(b) ? -1 : Number(startOf(a) > startOf(b))))
  return found
}

/** Whether a row holds on any day. One that was retired before it began ends before it begins. */
export const everHolds = ({ validFrom = '', validTo }: Version): boolean =>
  validTo === undefined || validTo >= validFrom

/** The version of a period: the latest that has begun by its end, unless that is over before it starts. */
export function holdingIn<V extends Version>(history: readonly V[], { from, to }: Period): V | undefined {
  const begun = history.filter((version) => everHolds(version) && startOf(version) <= to)
  const last = begun[begun.length - 1]
  return last && (last.validTo ?? to) >= from ? last : undefined
}

/** The version of a day. */
export const holdingOn = <V extends Version>(history: readonly V[], day: IsoDate): V | undefined =>
  holdingIn(history, { from: day, to: day })
