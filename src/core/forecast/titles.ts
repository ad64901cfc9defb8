import type { Cell } from '../../model/cell'

/** Titles of the generated tabs' columns, as people find them. */
export const deal = {
  key: 'Key',
  tab: 'Source tab',
  row: 'Source row',
  deal: 'Deal',
  account: 'Account',
  owner: 'Owner',
  share: 'Share',
  amount: 'Amount',
  currency: 'Currency',
  rate: 'Rate',
  close: 'Close date',
  changed: 'Changed close date',
  stage: 'Stage',
  category: 'Category',
  probability: 'Probability',
  include: 'Include',
  credited: 'Credited',
  weighted: 'Weighted',
} as const

export const rep = {
  rep: 'Rep',
  quota: 'Quota',
  won: 'Closed won',
  commit: 'Commit',
  bestCase: 'Best case',
  pipeline: 'Pipeline',
  weighted: 'Weighted pipeline',
  adjustment: 'Adjustment',
  repCall: 'Rep call',
  managerCall: 'Manager call',
  note: 'Note',
  forecast: 'Forecast',
  forecastAttainment: 'Forecast attainment',
  outlook: 'Outlook',
  attainment: 'Attainment',
  gap: 'Gap to quota',
  coverage: 'Coverage',
  commission: 'Commission expense',
} as const

/** Names of the tables of the two tabs; a row key in the tab Written starts with one. */
export const table = {
  deals: 'Deals',
  glance: 'At a glance',
  reps: 'By rep',
  months: 'By month',
  stages: 'By stage',
  settings: 'Settings used',
  rates: 'Rates used',
  definitions: 'Definitions',
  reconciliation: 'Reconciliation',
  findings: 'Findings',
} as const

export const dealsTab = (label: string) => `Forecast deals ${label}`
export const forecastTab = (label: string) => `Forecast ${label}`

/** The label of a total row. */
export const total = 'Total'

/** Whether rows are those of a deals tab that was generated, whatever its name is now: copies of it hold its deals again. */
export const isDealsTab = (rows: readonly (readonly Cell[])[]): boolean =>
  rows
    .slice(0, 20)
    .some((line) => [deal.tab, deal.row, deal.credited, deal.weighted].every((title) => line.includes(title)))
