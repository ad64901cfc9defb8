import type { SheetTable } from '../../model/generated-sheet'
import { dayOf } from '../calendar/days'
import { parts } from '../sheet/formula'
import { trainingStatuses } from '../training/status'
import type { TrainingProgress } from './progress'
import { day, table, title, whole } from './titles'

/** How many assignments stand how. */
export const standingTable = ({ assigned }: TrainingProgress): SheetTable => ({
  name: table.standing,
  columns: [
    { title: table.standing, note: 'Of everybody who is here or will come.', format: '@' },
    { title: title.items, note: 'Rows of the tab Assignments.', format: whole },
  ],
  rows: trainingStatuses.map((status) => ({ cells: [status, assigned.filter((one) => one.status === status).length] })),
  total: {
    cells: [
      'Total',
      { parts: parts`=SUM(${{ table: table.standing, column: title.items, rows: 'body' }})`, value: assigned.length },
    ],
    look: 'total',
  },
})

/** What is neither done nor waived, what is late first. */
export function toDoTable({ toDo, people, asOf }: TrainingProgress): SheetTable {
  const teams = new Map(people.map(({ name, team }) => [name, team]))
  const times = new Map<string, number>()
  /** A row is known by its item and person; what stands twice in Assignments is told apart. */
  const labelOf = (item: string, person: string) => {
    const label = `${item} · ${person}`
    const before = times.get(label) ?? 0
    times.set(label, before + 1)
    return before ? `${label} (${before + 1})` : label
  }
  return {
    name: table.toDo,
    columns: [
      {
        title: table.toDo,
        note: 'The item, and whose it is. It is completed in Training, or in Assignments.',
        format: '@',
      },
      { title: 'Person', note: 'As in the tab People.', format: '@' },
      { title: 'Team', note: 'As of today.', format: '@' },
      { title: 'Plan', note: 'The training plan that it comes from.', format: '@' },
      { title: 'Status', note: 'Overdue is from the day after it was due.', format: '@' },
      { title: 'Due on', note: 'Of what has to be repeated, the next time.', format: day },
      { title: 'Days late', note: 'As of the day on which this was generated.', format: whole },
      { title: 'Waits for', note: 'The item that has to be done before.', format: '@' },
      { title: 'Required', note: 'yes counts towards completion.', format: '@' },
    ],
    rows: toDo.map(({ item, person, plan, status, due, waitsFor, required }) => ({
      cells: [
        labelOf(item, person),
        person,
        teams.get(person) ?? '',
        plan,
        status,
        due ? dayOf(due) : '',
        status === 'overdue' && due ? dayOf(asOf).serial - dayOf(due).serial : '',
        waitsFor,
        required ? 'yes' : 'no',
      ],
    })),
    setAside: { column: 'Status', content: 'no longer to do' },
  }
}
