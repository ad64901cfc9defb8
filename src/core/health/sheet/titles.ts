/** The tab. */
export const teamHealthTab = 'Team health'

/** Names of the tables; a row key in the tab Written starts with one. */
export const table = {
  glance: 'At a glance',
  periods: 'Turnover by period',
  teams: 'Turnover by team',
  managers: 'Turnover by manager',
  cohorts: 'Retention',
  tenure: 'Tenure',
  pulse: 'Pulse',
  capacity: 'Capacity',
  seats: 'Open seats',
  checklist: 'Checklist',
  people: 'People counted',
  settings: 'Settings used',
  definitions: 'Definitions',
  findings: 'Findings',
} as const

/** Titles of the columns, as people find them. */
export const period = {
  from: 'From',
  to: 'To',
  atStart: 'At start',
  joiners: 'Joiners',
  leavers: 'Leavers',
  atEnd: 'At end',
  average: 'Average headcount',
  yearly: 'Turnover a year',
  voluntary: 'Voluntary',
  firstYear: 'In the first year',
  caution: 'Bear in mind',
} as const

export const person = { from: 'Counts from', end: 'Last day' } as const

export const capacity = {
  carriers: 'With a quota',
  quota: 'Quota',
  absent: 'Days not here',
  ramp: 'Lost to ramp',
  carries: 'Ramped capacity',
  target: 'Target',
  gap: 'Capacity less target',
} as const

export const seat = {
  days: 'Days open',
  quota: 'Quota of such a seat',
  attainment: 'Expected attainment',
  cost: 'Cost of the vacancy',
} as const

/** The label of a total row. */
export const total = 'Total'

export const day = 'yyyy-mm-dd'
export const money = '#,##0'
export const share = '0.0%'
