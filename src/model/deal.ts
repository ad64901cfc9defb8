/** What is known of a deal, by the name that people see in the tab Deal columns. */
export const fields = {
  id: 'Id',
  name: 'Name',
  account: 'Account',
  owner: 'Owner',
  split: 'Split',
  amount: 'Amount',
  currency: 'Currency',
  closeDate: 'Close date',
  closedDate: 'Closed date',
  paidDate: 'Paid date',
  createdDate: 'Created date',
  stage: 'Stage',
  furthestStage: 'Furthest stage',
  stageChanged: 'Stage changed',
  status: 'Status',
  probability: 'Probability',
  category: 'Category',
  type: 'Type',
  product: 'Product',
  segment: 'Segment',
} as const
export type Field = keyof typeof fields

/** Where the fields of a deal stand in a tab; 0 is column A. */
export type FieldPlaces = Partial<Record<Field, number>>
