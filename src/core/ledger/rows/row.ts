import type { LedgerRow } from '../../../model/ledger'
import type { Period } from '../../../model/period'

/** The period that rows are about, and the one that was approved with them. */
export type Approving = { about: Period; approved: Period }

const blank = {
  plan: '',
  version: '',
  component: '',
  windowFrom: undefined,
  windowTo: undefined,
  deal: '',
  name: '',
  account: '',
  sourceTab: '',
  sourceRow: undefined,
  day: undefined,
  amount: undefined,
  share: undefined,
  credited: undefined,
  measured: undefined,
  quota: undefined,
  commission: undefined,
  paid: undefined,
  note: '',
  inputs: '',
}

/** A row of Ledger, blank but for what is told. */
export const row = (
  { about, approved }: Approving,
  of: Pick<LedgerRow, 'person' | 'kind'> & Partial<LedgerRow>,
): LedgerRow => ({
  from: about.from,
  to: about.to,
  approvedFrom: approved.from,
  approvedTo: approved.to,
  ...blank,
  ...of,
})
