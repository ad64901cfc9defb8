import type { IsoDate } from '../../model/civil-date'
import { coaching } from '../../model/coaching'
import { people } from '../../model/person'
import type { Fault } from '../../model/problem'
import { unknownNames } from '../check/references'
import type { Talk } from './log'

/** Days in the tab Coaching that can't be: a talk or a deed still to come, and what was due or done before it was agreed. */
export function talkFindings(talks: readonly Talk[], today: IsoDate): Fault[] {
  const { name: tab, columns } = coaching
  return talks.flatMap(({ row, date, dueOn, doneOn }) => {
    const faults: Fault[] = []
    const blame = (column: string, found: IsoDate, expected: string) =>
      faults.push({
        message: `${tab}, row ${row}, ${column}: found ${found}, expected a day ${expected}.`,
        at: { tab, row, column },
      })
    const before = `not before ${date}, the day of the conversation`
    if (date > today) blame(columns.date.title, date, `not after today, ${today}`)
    if (dueOn && dueOn < date) blame(columns.dueOn.title, dueOn, before)
    if (doneOn && doneOn < date) blame(columns.doneOn.title, doneOn, before)
    else if (doneOn && doneOn > today) blame(columns.doneOn.title, doneOn, `not after today, ${today}`)
    return faults
  })
}

/** Rows whose person is not in the tab People by any name. Rows with another fault name theirs too. */
export const strangersIn = (
  talks: readonly { person?: string | undefined; row: number }[],
  names: ReadonlyMap<string, string>,
): Fault[] =>
  unknownNames(
    {
      tab: coaching.name,
      column: coaching.columns.person.title,
      names: talks.map(({ person = '', row }) => ({ name: person, row })),
    },
    { tab: people.name, names: [...names.keys()] },
  )
