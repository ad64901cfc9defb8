import type { GeneratedSheet } from '../../../model/generated-sheet'
import type { Report } from '../report'
import { capacityTable, seatsTable } from './capacity-tables'
import { checklistTable } from './checklist-table'
import { definitionsTable, findingsTable, settingsTable } from './closing-tables'
import { glanceTable } from './glance-table'
import { groupsTable } from './groups-table'
import { peopleTable } from './people-table'
import { periodsTable } from './periods-table'
import { pulseTable } from './pulse-table'
import { cohortsTable, tenureTable } from './staying-tables'
import { capacity, period, table, teamHealthTab } from './titles'

/** The tab Team health: who comes, goes and stays, what the team can carry, and what to talk about with whom. */
export const teamHealthSheet = (report: Report): GeneratedSheet => ({
  tab: teamHealthTab,
  lines: [
    { name: 'title', text: teamHealthTab, look: 'title' },
    {
      name: 'about',
      text: `As of ${report.asOf} · from People, Goals, Ramps, Assignments, Coaching and the results of the last quarter · capacity of ${report.quarter.label} · ${report.settings.currency}`,
      look: 'soft',
    },
    {
      name: 'benchmarks',
      text: 'The benchmarks are often quoted, and no first source was found: put in your own in the tab Settings. Of few people a rate says little: read the counts beside it.',
      look: 'soft',
    },
    {
      name: 'checklist',
      text: 'The checklist names what often goes before somebody leaves. It is a checklist, not a prediction. Whoever can open this file can read it.',
      look: 'soft',
    },
    {
      name: 'yours',
      text: 'Yellow cells are yours. What you type, note, format or insert stays when this is generated again. Turnover by period is formulas over the table People counted.',
      look: 'soft',
    },
  ],
  tables: [
    glanceTable(report),
    periodsTable(report),
    groupsTable('teams', report),
    groupsTable('managers', report),
    cohortsTable(report),
    tenureTable(report),
    pulseTable(report),
    capacityTable(report),
    seatsTable(report),
    checklistTable(report),
    peopleTable(report),
    settingsTable(report),
    definitionsTable,
    findingsTable(report),
  ],
  frozenRows: 0,
  frozenColumns: 1,
  widths: [320, ...new Array(11).fill(150), 320],
  charts: [
    {
      title: 'Joiners and leavers by quarter',
      kind: 'columns',
      table: table.periods,
      columns: [table.periods, period.joiners, period.leavers],
      beside: table.cohorts,
      right: 9,
    },
    {
      title: 'Ramped capacity and target by team',
      kind: 'columns',
      table: table.capacity,
      columns: [table.capacity, capacity.carries, capacity.target],
      beside: table.seats,
      right: 9,
    },
  ],
})
