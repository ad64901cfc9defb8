import type { Person } from '../../model/person'
import { dayOf } from '../calendar/days'
import { wholeMonths } from '../calendar/whole-months'
import type { Stay } from './stays'

/** Some of a number of people, such as 2 of 3. */
export type Part = { some: number; of: number }

/** Why people left, and how soon. */
export type Leaving = {
  byReason: Record<NonNullable<Person['leaving']> | 'not said', number>
  /** Of those whose reason is known, who left of their own will. */
  voluntary: Part
  /** Of those whose first day is known, who left before a year was over. */
  firstYear: Part
}

/** Why the leavers of a period left, and how many of them in their first year. */
export function leaving(leavers: readonly Stay[]): Leaving {
  const byReason = { voluntary: 0, involuntary: 0, other: 0, 'not said': 0 }
  for (const { leaving: reason } of leavers) byReason[reason ?? 'not said']++
  const dated = leavers.filter(({ start }) => start !== undefined)
  return {
    byReason,
    voluntary: { some: byReason.voluntary, of: leavers.length - byReason['not said'] },
    firstYear: { some: dated.filter(leftInFirstYear).length, of: dated.length },
  }
}

const leftInFirstYear = ({ start, end }: Stay): boolean =>
  start !== undefined && end !== undefined && wholeMonths(dayOf(start), dayOf(end)) < 12
