import type { SheetTable } from '../../../model/generated-sheet'
import { dayBefore, dayOf } from '../../calendar/days'
import type { Report } from '../report'
import { postingOn, type Stay } from '../stays'
import { monthsHere } from '../tenure'
import { day, person, table } from './titles'

/** Everybody who is counted above; the formulas of turnover read these rows. */
export function peopleTable({ people, asOf, stretches }: Report): SheetTable {
  const first = stretches.reduce((earliest, { days }) => (days.from < earliest ? days.from : earliest), asOf)
  const labels = labelsOf(people)
  return {
    name: table.people,
    columns: [
      { title: table.people, note: 'A person who left and came back has two rows.', format: '@' },
      { title: 'Team', note: 'On the last day here, or today.', format: '@' },
      { title: 'Manager', note: 'The same.', format: '@' },
      { title: 'Role', note: 'The same.', format: '@' },
      {
        title: person.from,
        note: 'The first day. Where the tab People says none, the day before the first period: here from the beginning.',
        format: day,
        look: 'name',
      },
      {
        title: person.end,
        note: 'The last day in the company; blank for those who are here.',
        format: day,
        look: 'name',
      },
      { title: 'Reason for leaving', note: 'As the tab People says.', format: '@' },
      { title: 'Months here', note: 'Whole months up to the last day, or today.', format: '0' },
    ],
    rows: people.map((stay, i) => {
      const last = stay.end !== undefined && stay.end < asOf ? stay.end : asOf
      const { team, manager, role } = postingOn(stay, last)
      return {
        cells: [
          labels[i] as string,
          team,
          manager,
          role,
          dayOf(stay.start ?? dayBefore(first)),
          stay.end === undefined ? '' : dayOf(stay.end),
          stay.leaving ?? '',
          monthsHere(stay, last) ?? 'not known',
        ],
      }
    }),
  }
}

/** Names, and of who was here twice the first day too. */
function labelsOf(people: readonly Stay[]): string[] {
  const met = new Set<string>()
  return people.map(({ name, start }) => {
    const label = met.has(name) ? `${name}, back since ${start}` : name
    met.add(name)
    return label
  })
}
