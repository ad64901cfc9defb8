/** Titles of the generated tab's columns, as people find them. */
export const period = {
  period: 'Period',
  from: 'First day',
  to: 'Last day',
  opening: 'Opening',
  capitalised: 'Capitalised',
  amortised: 'Amortised',
  closing: 'Closing',
} as const

/** Between the last two stands a column for each period, titled by its label. */
export const cohort = {
  cohort: 'Cohort',
  start: 'Start month',
  months: 'Months',
  commission: 'Commission',
  before: 'Before the range',
  after: 'After the range',
} as const

/** Names of the tables; a row key in the tab Written starts with one. */
export const table = {
  rollForward: 'Roll-forward',
  cohorts: 'Cohorts',
  reconciliation: 'Reconciliation',
  settings: 'Settings used',
  findings: 'Findings',
} as const

/** The label of a total row. */
export const total = 'Total'

export const money = '#,##0.00'
export const day = 'yyyy-mm-dd'
