import { type LedgerRow, ledger } from '../../model/ledger'
import type { Fault } from '../../model/problem'

/** A row of Ledger with its place on the tab. */
export type Entry = LedgerRow & { row: number }

/** A fault in a cell of the tab Ledger. */
export const faultIn = ({ row }: Entry, column: keyof typeof ledger.columns, message: string): Fault => ({
  message: `${ledger.name}, row ${row}, ${ledger.columns[column].title}: ${message}`,
  at: { tab: ledger.name, row, column: ledger.columns[column].title },
})
