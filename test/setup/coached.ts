import type { Start } from './book'

export type Cells = (string | number)[][]
/** Titles of tabs that hold what is known of people. */
export const titles = {
  people: ['Name', 'Also known as', 'Email', 'Role', 'Manager', 'Team', 'Valid from', 'Start date', 'End date'],
  coaching: ['Date', 'Person', 'Coach', 'Type', 'Focus', 'Agreed action', 'Due on', 'Done on', 'Pulse', 'Note'],
  training: ['Plan', 'Role', 'Item', 'Type', 'Link', 'Required', 'After', 'Due in days', 'Repeat months', 'Skill'],
  assignments: [
    'Person',
    'Plan',
    'Item',
    'With',
    'Assigned on',
    'Due on',
    'Started on',
    'Completed on',
    'Score',
  ].concat(['Evidence', 'Waived because', 'Note']),
  goals: ['Person', 'Team', 'Metric', 'From', 'To', 'Goal', 'Status', 'Version'],
  metrics: ['Metric', 'Objective', 'Kind', 'Unit', 'Direction', 'Source', 'Weight', 'Valid from', 'Valid to'],
  deals: ['Id', 'Deal name', 'Owner', 'Stage', 'Amount', 'Close date', 'Last stage change'],
}
const quarter = ['2026-10-01', '2026-12-31']
export const people: Cells = [
  ['Ingrid Solheim', '', 'ingrid@example.com', 'Sales manager', '', 'North', '', '', ''],
  ['Ann Lee', 'A. Lee', 'ann@example.com', 'Account executive', 'Ingrid Solheim', 'North', '', '2025-03-03', ''],
  ['Ben Gone', '', '', 'Account executive', 'Ingrid Solheim', 'North', '', '', '2026-06-30'],
  ['', '', '', 'Account executive', 'Ingrid Solheim', 'North', '', '', ''],
]
const log: Cells = [
  [
    '2026-08-04',
    'A. Lee',
    'Ingrid Solheim',
    '1:1',
    'Calls',
    'Call ten customers',
    '2026-08-11',
    '2026-08-10',
    '3 / 4',
    '',
  ],
  ['2026-11-10', 'Ann Lee', 'Ingrid Solheim', '1:1', 'Closed won', 'Write a close plan', '2026-11-17', '', '4 / 3', ''],
]
/** A manager, a rep who is behind, one who left, and an open seat. */
export const coachedTabs = (more: Record<string, Cells> = {}): NonNullable<Start['tabs']> => ({
  People: [titles.people, ...people],
  Coaching: [titles.coaching, ...log],
  Training: [titles.training, ['Start', '', 'Pipeline view', 'course', '', 'yes', '', 5, '', 'Discovery']],
  Assignments: [
    titles.assignments,
    ['ann@example.com', 'Start', 'Pipeline view', '', '2026-11-01', '2026-11-06', '', '', '', '', '', ''],
    ['Ben Gone', 'Start', 'Pipeline view', '', '2026-11-01', '2026-11-06', '', '', '', '', '', ''],
  ],
  'Role skills': [
    ['Role', 'Skill', 'Required', 'Weight'],
    ['Account executive', 'Discovery', 4, 1],
  ],
  Skills: [
    ['Person', 'Skill', 'Current', 'Wants to build', 'Assessed on', 'Note'],
    ['Ann Lee', 'Discovery', 2, 'yes', '2026-09-01', ''],
  ],
  Metrics: [titles.metrics, ['Closed won', 'Grow', 'lagging', 'money', '', 'deals: closed won', 1, '', '']],
  Goals: [titles.goals, ['Ann Lee', '', 'Closed won', ...quarter, 100000, 'agreed', 1]],
  Deals: [
    titles.deals,
    ['1', 'Acme', 'A. Lee', 'Closed Won', 20000, '2026-10-20', '2026-10-20'],
    ['2', 'Birch', 'Ann Lee', 'Proposal', 30000, '2026-12-20', '2026-09-01'],
  ],
  ...more,
})
