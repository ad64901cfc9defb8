import type { StartCell } from '../../scripts/workbench/emulator/start-data'

type Rows = StartCell[][]

/** The tabs of a small team: two reps, their manager, somebody who left, and an open seat. */
export const skillTabs = ({
  people = [],
  roleSkills = reps,
  skills = [],
  training = [],
  assignments = [],
}: {
  people?: Rows
  roleSkills?: Rows
  skills?: Rows
  training?: Rows
  assignments?: Rows
} = {}) => ({
  People: [
    ['Name', 'Also known as', 'Email', 'Role', 'Manager', 'Team', 'Valid from', 'Start date', 'End date'],
    ['Marcus Bell', '', 'marcus@example.com', 'Sales manager', '', 'West', '', '2020-01-01', ''],
    ['Ann Ames', 'A. Ames', 'ann@example.com', 'Account executive', 'Marcus Bell', 'West', '', '2024-02-01', ''],
    ['Bo Berg', '', 'bo@example.com', 'Account executive', 'Marcus Bell', 'East', '', '2025-05-01', ''],
    ['Cy Cole', '', '', 'Account executive', 'Marcus Bell', 'East', '', '2023-05-01', '2026-01-31'],
    ['', '', '', 'Account executive', 'Marcus Bell', 'East', '', '', ''],
    ...people,
  ],
  'Role skills': [['Role', 'Skill', 'Required', 'Weight'], ...roleSkills],
  Skills: [['Person', 'Skill', 'Current', 'Wants to build', 'Assessed on', 'Note'], ...skills],
  Training: [
    ['Plan', 'Role', 'Item', 'Type', 'Link', 'Required', 'After', 'Due in days', 'Repeat months', 'Skill'].concat(
      'Outcome metric',
    ),
    ...training,
  ],
  Assignments: [
    ['Person', 'Plan', 'Item', 'With', 'Assigned on', 'Due on', 'Started on', 'Completed on', 'Score'].concat([
      'Evidence',
      'Waived because',
      'Note',
    ]),
    ...assignments,
  ],
})

export const reps: Rows = [
  ['Account executive', 'Discovery', 4, 2],
  ['Account executive', 'Negotiation', 3, ''],
]
export const annRated: Rows = [
  ['Ann Ames', 'Discovery', 2, 'yes', '2026-08-03', 'Asks, does not listen'],
  ['Ann Ames', 'Negotiation', 4, '', '2026-08-03', ''],
]
