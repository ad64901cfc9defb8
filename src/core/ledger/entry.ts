import { type LedgerRow, ledger } from '../../model/ledger'
import type { Fault } from '../../model/problem'
import { sameDays } from '../calendar/overlap'

/** A row of Ledger with its place on the tab. */
export type Entry = LedgerRow & { row: number }

/** A fault in a cell of the tab Ledger. */
export const faultIn = ({ row }: Entry, column: keyof typeof ledger.columns, message: string): Fault => ({
  message: `${ledger.name}, row ${row}, ${ledger.columns[column].title}: ${message}`,
  at: { tab: ledger.name, row, column: ledger.columns[column].title },
})

/** Whether a row belongs to the statement that it was approved with, and not to an earlier period that was changed. */
export const isOwn = ({ from, to, approvedFrom, approvedTo }: Entry): boolean =>
  sameDays({ from, to }, { from: approvedFrom, to: approvedTo })
