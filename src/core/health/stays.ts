import type { IsoDate } from '../../model/civil-date'
import type { Person } from '../../model/person'
import { people as tab } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'

type Row = Person & { row: number }

/** Where somebody stood from a day on; '' is since ever. */
export type Posting = Pick<Person, 'role' | 'team' | 'manager' | 'ramp'> & { from: IsoDate }

/** Somebody's days with the company. Who left and came back has one for each time. */
export type Stay = {
  name: string
  /** The row of the tab People that began it. */
  row: number
  /** The first day; undefined where the tab does not say, and they count as here since ever. */
  start: IsoDate | undefined
  /** The last day; undefined for those who are here. */
  end: IsoDate | undefined
  leaving: Person['leaving']
  /** Their changes, in order of time: never none. */
  postings: readonly Posting[]
}

const since = (row: Row): IsoDate => row.validFrom ?? ''

/**
 * Everybody's stays, in the order of the tab People. A row with a later Valid from records a change, and leaves blank
 * what did not change; one that starts after the day that somebody left begins another stay. Stays that can't be counted
 * are left out and told.
 */
export function staysOf(people: readonly Row[], faults: Fault[]): Stay[] {
  const byName = new Map<string, Row[]>()
  for (const row of people)
    if (plainName(row.name) !== '') byName.set(plainName(row.name), [...(byName.get(plainName(row.name)) ?? []), row])
  return [...byName.values()].flatMap((rows) => staysIn(rows).filter((stay) => counts(stay, faults)))
}

function staysIn(rows: readonly Row[]): Stay[] {
  const history = [...rows].sort((a, b) => (since(a) === since(b) ? a.row - b.row : since(a) < since(b) ? -1 : 1))
  const stays: Stay[] = []
  for (const row of history) {
    const { name, role, team, manager, ramp, startDate, endDate, leaving } = row
    const posting = { from: since(row), role, team, manager, ramp }
    const now = stays[stays.length - 1]
    const back = now?.end !== undefined && ((startDate ?? '') > now.end || since(row) > now.end)
    if (!now || back)
      stays.push({
        name,
        row: row.row,
        // Who came back without a new first day came on the day from which the row holds.
        start: back && (startDate ?? '') <= (now.end ?? '') ? since(row) : startDate,
        end: endDate !== undefined && back && endDate <= (now.end ?? '') ? undefined : endDate,
        leaving,
        postings: [posting],
      })
    else
      stays[stays.length - 1] = {
        ...now,
        start: startDate ?? now.start,
        end: endDate ?? now.end,
        leaving: leaving ?? now.leaving,
        postings: [...now.postings, posting],
      }
  }
  return stays
}

function counts({ name, row, start, end }: Stay, faults: Fault[]): boolean {
  const { startDate, endDate } = tab.columns
  const blame = ({ title }: { title: string }, message: string) =>
    faults.push({ message: `${tab.name}, row ${row}, ${title}: ${message}`, at: { tab: tab.name, row, column: title } })
  if (start !== undefined && end !== undefined && end < start) {
    blame(
      endDate,
      `${name} left on ${end}, before the start on ${start}. Correct one of them; until then ${name} is in no figure here.`,
    )
    return false
  }
  if (start === undefined)
    blame(
      startDate,
      `blank, expected ${name}’s first day. Until then ${name} counts as here from the beginning, and not in tenure, first years or cohorts.`,
    )
  return true
}

/** Where somebody stands on a day. */
export function postingOn({ postings }: Stay, day: IsoDate): Posting {
  const begun = postings.filter(({ from }) => from <= day)
  return (begun[begun.length - 1] ?? postings[0]) as Posting
}

/** Whether somebody is with the company on a day; the last day counts. */
export const hereOn = ({ start, end }: Stay, day: IsoDate): boolean =>
  (start ?? '') <= day && (end === undefined || end >= day)
