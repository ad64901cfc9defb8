/** The tab of the statements of a period, by its label. */
export const statementsTab = (label: string): string => `Statements ${label}`

/** Names of the tables; a row key in the tab Written starts with one. */
export const table = {
  payable: 'Payable by rep',
  components: 'By component',
  working: 'Working',
  deals: 'By deal',
  additions: 'Added and taken off',
  draws: 'Draw',
  controls: 'Control totals',
  notCredited: 'Not credited',
  findings: 'Findings',
} as const

export const payable = {
  rep: 'Rep',
  earned: 'Earned',
  adjustments: 'Adjustments',
  clawbacks: 'Clawbacks',
  differences: 'Differences',
  draw: 'Draw',
  payable: 'Payable',
  balance: 'Draw balance',
} as const

export const component = {
  label: table.components,
  rep: 'Rep',
  plan: 'Plan',
  from: 'Valid from',
  component: 'Component',
  metric: 'Metric',
  windowFrom: 'Window from',
  windowTo: 'Window to',
  before: 'Measured before',
  measured: 'Measured',
  quota: 'Quota',
  attainment: 'Attainment',
  gate: 'Gate',
  paidOn: 'Paid on',
  byTiers: 'By tiers',
  cap: 'Cap',
  floor: 'Floor',
  toDate: 'Earned to date',
  earnedBefore: 'Earned before',
  earned: 'Earned',
  inWords: 'In words',
  question: 'Question',
  answer: 'Answer',
} as const

export const working = {
  label: table.working,
  component: 'Component',
  step: 'Step',
  from: 'From',
  to: 'To',
  above: 'Pays above',
  rate: 'Rate',
  amount: 'Amount',
  commission: 'Commission',
} as const

export const deal = {
  label: table.deals,
  rep: 'Rep',
  component: 'Component',
  deal: 'Deal',
  account: 'Account',
  tab: 'Source tab',
  row: 'Source row',
  day: 'Counted on',
  amount: 'Amount',
  share: 'Share',
  credited: 'Credited',
  commission: 'Commission',
  why: 'Why',
  question: 'Question',
  answer: 'Answer',
} as const

export const addition = {
  label: table.additions,
  rep: 'Rep',
  kind: 'Kind',
  reason: 'Reason',
  why: 'Why',
  from: 'Period from',
  to: 'Period to',
  amount: 'Amount',
} as const

/** What was added or taken off; an advance and what is forgiven of a draw are no earnings. */
export type Kind = 'Adjustment' | 'Clawback' | 'Difference' | 'Advance' | 'Draw forgiven'

export const draw = {
  rep: table.draws,
  before: 'Owed before',
  forgiven: 'Forgiven',
  ofPlan: 'Draw of the plan',
  recoverable: 'Recoverable',
  earnings: 'Earnings',
  toppedUp: 'Topped up',
  recovered: 'Recovered',
  advanced: 'Advanced',
  paid: 'Draw paid',
  balance: 'Owed at the end',
} as const

export const control = { label: table.controls, rows: 'Rows', amount: 'Amount', check: 'Check' } as const

export const notCredited = { label: table.notCredited, rows: 'Rows', amount: 'Amount', where: 'Where' } as const

export const total = 'Total'

/** What stands in a row that somebody asked about, and that no longer belongs to the statements. */
export const gone = 'no longer here'
