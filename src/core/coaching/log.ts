import type { Coaching } from '../../model/coaching'
import { plainName } from '../../model/plain-name'

/** A row of the tab Coaching. */
export type Talk = Coaching & { row: number }

/** The talks with one person, by any name that they go by, the latest first; of one day the lower row first. */
export const talksWith = (name: string, rows: readonly Talk[], names: ReadonlyMap<string, string>): Talk[] =>
  rows
    .filter(({ person }) => plainName(names.get(plainName(person)) ?? person) === plainName(name))
    .sort((a, b) => (a.date === b.date ? b.row - a.row : a.date < b.date ? 1 : -1))
