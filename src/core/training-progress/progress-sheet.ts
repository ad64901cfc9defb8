import type { GeneratedSheet } from '../../model/generated-sheet'
import { peopleTable, teamsTable } from './learning-table'
import type { TrainingProgress } from './progress'
import { benchTable, gapsTable } from './skills-tables'
import { progressTab, table, title } from './titles'
import { standingTable, toDoTable } from './to-do-table'

/** The tab Training progress: what is late and what is to do, how far people and teams are, skills to build, the bench. */
export const progressSheet = (all: TrainingProgress): GeneratedSheet => ({
  tab: progressTab,
  lines: [
    { name: 'title', text: progressTab, look: 'title' },
    {
      name: 'about',
      text: `As of ${all.asOf} · from the tabs Assignments, Training, Role skills, Skills and People${left(all)}`,
      look: 'soft',
    },
    { name: 'yours', text: 'What you type, note, format or insert stays when this is generated again.', look: 'soft' },
  ],
  tables: [
    standingTable(all),
    teamsTable(all),
    toDoTable(all),
    peopleTable(all),
    gapsTable(all),
    benchTable(all),
    {
      name: table.findings,
      columns: [{ title: table.findings, note: 'What is worth a look before the figures are used.', format: '@' }],
      rows: all.findings.length
        ? all.findings.map(({ message }) => ({ cells: [message], look: 'finding' }))
        : [{ cells: ['No findings'], look: 'soft' }],
    },
  ],
  frozenRows: 0,
  frozenColumns: 1,
  widths: [300, 160, 130, 160, 110, 130, 160, 200, 90],
  charts: [
    {
      title: 'Completion by team',
      kind: 'bars',
      table: table.teams,
      columns: [table.teams, title.completion],
      beside: table.standing,
      right: 9,
    },
  ],
})

const left = ({ ofGone }: TrainingProgress): string => {
  if (!ofGone) return ''
  return ofGone === 1
    ? ' · 1 assignment of somebody who left is not in it'
    : ` · ${ofGone} assignments of people who left are not in it`
}
