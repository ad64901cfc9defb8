import type { Start } from './book'

const people = [
  'Name',
  'Also known as',
  'Email',
  'Role',
  'Manager',
  'Team',
  'Plan',
  'Ramp',
  'Target incentive',
  'Valid from',
  'Start date',
  'End date',
  'Reason for leaving',
]
type Line = (string | number)[]
/** A row of the tab People: everything else is blank. */
export const personRow = (of: Record<string, string | number>): Line => people.map((title) => of[title] ?? '')
const rep = (name: string, start: string, more: Record<string, string> = {}) =>
  personRow({ Name: name, Role: 'Account executive', Manager: 'Mia Lund', Team: 'North', 'Start date': start, ...more })
const left = (end: string, reason: string) => ({ 'End date': end, 'Reason for leaving': reason })
const south = { Team: 'South', Manager: 'Max Orr' }
const goal = (name: string, amount: number, seen = '', status = 'agreed'): Line => [
  name,
  '',
  'Closed won',
  '2026-10-01',
  '2026-12-31',
  amount,
  status,
  'Mia Lund',
  '',
  1,
  seen,
  '',
]

/**
 * Two teams as of 2026-11-24. North: Ann, Ben, and Eve who is new on a ramp. South: Cal, and Dee who came from North.
 * Fay left North of her own will in her first year, Gus left South; a seat is open in North since 1 November.
 */
export const teamTabs: NonNullable<Start['tabs']> = {
  Sheet1: [['mine']],
  People: [
    people,
    personRow({ Name: 'Mia Lund', Role: 'Sales manager', Team: 'North', 'Start date': '2020-01-06' }),
    personRow({ Name: 'Max Orr', Role: 'Sales manager', Team: 'South', 'Start date': '2021-03-01' }),
    rep('Ann Ames', '2022-05-02', { 'Also known as': 'A. Ames' }),
    rep('Ben Bosch', '2024-02-01'),
    rep('Cal Cole', '2023-09-01', south),
    rep('Dee Diaz', '2024-10-01'),
    personRow({ Name: 'Dee Diaz', Role: 'Account executive', ...south, 'Valid from': '2026-07-01' }),
    rep('Eve Eng', '2026-10-15', { Ramp: 'New' }),
    rep('Fay Fox', '2025-09-01', left('2026-05-15', 'voluntary')),
    rep('Gus Gray', '2023-01-02', { ...south, ...left('2026-10-31', 'involuntary') }),
    personRow({ Role: 'Account executive', Manager: 'Mia Lund', Team: 'North', 'Valid from': '2026-11-01' }),
  ],
  Ramps: [
    ['Ramp', 'Month', 'Share'],
    ['New', 1, 0],
    ['New', 2, 0.5],
    ['New', 4, 1],
  ],
  Goals: [
    [
      'Person',
      'Team',
      'Metric',
      'From',
      'To',
      'Goal',
      'Status',
      'Proposed by',
      'Note',
      'Version',
      'Acknowledged on',
      'Comment',
    ],
    goal('Ann Ames', 92000, '2026-10-05'),
    goal('Ben Bosch', 92000),
    goal('Cal Cole', 46000, '2026-10-05'),
    goal('Dee Diaz', 46000, '2026-10-05'),
    goal('Eve Eng', 92000, '2026-10-16'),
    ['', 'North', 'Closed won', '2026-10-01', '2026-12-31', 250000, 'agreed', '', '', 1, '', ''],
    ['', 'All', 'Closed won', '2026-10-01', '2026-12-31', 340000, 'agreed', '', '', 1, '', ''],
  ],
  Assignments: [
    ['Person', 'Plan', 'Item', 'Assigned on', 'Completed on'],
    ['A. Ames', '', 'Demo', '2026-11-01', ''],
    ['Ben Bosch', '', 'Demo', '2026-01-01', '2026-02-01'],
    ['Cal Cole', '', 'Demo', '2026-10-01', '2026-10-20'],
    ['Dee Diaz', '', 'Demo', '2026-10-01', ''],
  ],
  Coaching: [
    ['Date', 'Person', 'Coach', 'Pulse'],
    ['2026-11-12', 'A. Ames', 'Mia Lund', "'4 / 5"],
    ['2026-11-02', 'Cal Cole', 'Max Orr', "'3 / 2"],
    ['2026-10-01', 'Dee Diaz', 'Max Orr', ''],
  ],
}
