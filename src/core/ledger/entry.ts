import { type LedgerRow, ledger } from '../../model/ledger'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { sameDays } from '../calendar/overlap'

/** A row of Ledger with its place on the tab. */
export type Entry = LedgerRow & { row: number }

/** A fault in a cell of the tab Ledger. */
export const faultIn = ({ row }: Entry, column: keyof typeof ledger.columns, message: string): Fault => ({
  message: `${ledger.name}, row ${row}, ${ledger.columns[column].title}: ${message}`,
  at: { tab: ledger.name, row, column: ledger.columns[column].title },
})

/** What people are called today, by the plain form of every name that they go or went by. */
export type Names = ReadonlyMap<string, string>

/** Rows under the names of today, so that somebody with a new name is still the same person. */
export const calledToday = (entries: readonly Entry[], names: Names): readonly Entry[] =>
  entries.map((entry) => {
    const person = names.get(plainName(entry.person)) ?? entry.person
    return person === entry.person ? entry : { ...entry, person }
  })

/** Whether a row belongs to the statement that it was approved with, and not to an earlier period that was changed. */
export const isOwn = ({ from, to, approvedFrom, approvedTo }: Entry): boolean =>
  sameDays({ from, to }, { from: approvedFrom, to: approvedTo })
