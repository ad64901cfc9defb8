import type { SheetTable } from '../../model/generated-sheet'
import { live, own, parts } from '../sheet/formula'
import type { Learning, TrainingProgress } from './progress'
import { table, title, whole } from './titles'

/** How far everybody is: a team's completion is all that its people did, of all that they had to do. */
export const peopleTable = ({ people }: TrainingProgress): SheetTable => learningTable(table.people, people, true)
export const teamsTable = ({ teams }: TrainingProgress): SheetTable => learningTable(table.teams, teams, false)

function learningTable(name: string, all: readonly Learning[], withTeam: boolean): SheetTable {
  const cell = own(name)
  const completion = (due: number, done: number) =>
    live(
      due ? done / due : '',
      parts`=IF(${cell(title.required)}=0;"";${cell(title.requiredDone)}/${cell(title.required)})`,
    )
  const sum = (column: string, of: (one: Learning) => number) =>
    live(
      all.reduce((total, one) => total + of(one), 0),
      parts`=SUM(${{ table: name, column, rows: 'body' }})`,
    )
  const total = (of: (one: Learning) => number) => all.reduce((all, one) => all + of(one), 0)
  const team = withTeam ? [{ title: 'Team', note: 'As of today.', format: '@' }] : []
  return {
    name,
    columns: [
      { title: name, note: 'Those who are assigned anything, who is late with most first.', format: '@' },
      ...team,
      { title: 'Assigned', note: 'Items in all.', format: whole },
      { title: 'Done', note: 'Of these.', format: whole },
      { title: 'Overdue', note: 'Of these.', format: whole },
      { title: title.required, note: 'Required items whose day has come, those waived left out.', format: whole },
      { title: title.requiredDone, note: 'Required items whose day has come and that are done.', format: whole },
      { title: title.completion, note: 'Of what was required and due, the share that is done.', format: '0%' },
    ],
    rows: all.map(({ name: who, team: of, assigned, done, overdue, required }) => ({
      cells: [
        who,
        ...(withTeam ? [of] : []),
        assigned,
        done,
        overdue,
        required.due,
        required.done,
        completion(required.due, required.done),
      ],
    })),
    total: {
      cells: [
        'Total',
        ...(withTeam ? [''] : []),
        sum('Assigned', ({ assigned }) => assigned),
        sum('Done', ({ done }) => done),
        sum('Overdue', ({ overdue }) => overdue),
        sum(title.required, ({ required }) => required.due),
        sum(title.requiredDone, ({ required }) => required.done),
        completion(
          total(({ required }) => required.due),
          total(({ required }) => required.done),
        ),
      ],
      look: 'total',
    },
    setAside: { column: 'Assigned', content: 0 },
  }
}
