import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Entry } from './entry'

/**
 * What Ledger says of approved periods. A period that was changed later has its inputs there anew, with the statement
 * that paid the difference: the latest ones stand.
 */
export type LedgerBook = {
  /** Approved periods, from the earliest. */
  approved: readonly Period[]
  /** The rows of a period that stand, by plain name of the person: those of the latest approval of each. */
  standing(period: Period): ReadonlyMap<string, readonly Entry[]>
  /** What somebody owed of draws at the end of the last approved period before a day, in whole cents. */
  balanceBefore(person: string, day: IsoDate): bigint
  /** Clawbacks that were paid, from the earliest. */
  clawbacks: readonly Entry[]
}

const key = ({ from, to }: Period) => `${from} ${to}`

/** Reads the rows of approved statements. */
export function ledgerBook(rows: readonly Entry[]): LedgerBook {
  const approved = new Map<string, Period>()
  for (const { approvedFrom: from, approvedTo: to } of rows) approved.set(key({ from, to }), { from, to })
  return {
    approved: [...approved.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
    standing(period) {
      const latest = new Map<string, Entry[]>()
      for (const row of rows) {
        if (row.from !== period.from || row.to !== period.to) continue
        const person = plainName(row.person)
        const before = latest.get(person)
        if (!before || (before[0] as Entry).approvedTo < row.approvedTo) latest.set(person, [row])
        else if ((before[0] as Entry).approvedTo === row.approvedTo) before.push(row)
      }
      return latest
    },
    balanceBefore: () => BigInt(0),
    clawbacks: rows.filter(({ kind }) => kind === 'clawback'),
  }
}
