import type { Entry } from '../../src/core/ledger/entry'
import type { LedgerRow } from '../../src/model/ledger'

const blank: Entry = {
  row: 2,
  from: '2026-01-01',
  to: '2026-03-31',
  approvedFrom: '2026-01-01',
  approvedTo: '2026-03-31',
  person: 'Ann',
  kind: 'component',
  plan: 'Plan',
  version: '',
  component: 'Commission',
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

/** A row of Ledger, blank but for what is told; the first row below the titles is 0. */
export const entry = (row: Partial<Entry>, at = 0): Entry => ({ ...blank, row: at + 2, ...row })

/** Rows as they stand on the tab, from a row on. */
export const placed = (rows: readonly LedgerRow[], from = 2): Entry[] =>
  rows.map((row, i) => ({ ...row, row: from + i }))

/** Where everybody is called as ever. */
export const noNames: ReadonlyMap<string, string> = new Map()
