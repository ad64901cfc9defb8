import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { calledToday, type Entry, isOwn, type Names } from './entry'
import { statement } from './inputs/statement'
import { inputsOf } from './read-inputs'
import { standingOf } from './standing'

/**
 * What Ledger says of approved periods. A period that was changed later has what it comes to there anew, with the
 * statement that paid the difference: the latest stands.
 */
export type LedgerBook = {
  /** Approved periods, from the earliest. */
  approved: readonly Period[]
  /** The rows of a period that stand, by plain name of the person; with them the terms that paid. */
  standing(period: Period): ReadonlyMap<string, readonly Entry[]>
  /** What somebody owed of draws at the end of the last approved period before a day, in whole cents. */
  balanceBefore(person: string, day: IsoDate): bigint
  /** Clawbacks that were paid, from the earliest. */
  clawbacks: readonly Entry[]
  /** Adjustments that were paid. */
  adjustments: readonly Entry[]
  /** Statements whose draw can't be read. */
  faults: readonly Fault[]
}

const key = ({ from, to }: Period) => `${from} ${to}`

/** Reads the rows of approved statements. */
export function ledgerBook(entries: readonly Entry[], names: Names): LedgerBook {
  const rows = calledToday(entries, names)
  const approved = new Map<string, Period>()
  const about = new Map<string, Entry[]>()
  for (const row of rows) {
    const approval = { from: row.approvedFrom, to: row.approvedTo }
    approved.set(key(approval), approval)
    const same = about.get(key(row))
    if (same) same.push(row)
    else about.set(key(row), [row])
  }
  const standing = new Map<string, ReturnType<LedgerBook['standing']>>()
  const faults: Fault[] = []
  const balances = balancesIn(rows, faults)
  return {
    approved: [...approved.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
    standing(period) {
      const known = standing.get(key(period)) ?? standingOf(about.get(key(period)) ?? [])
      standing.set(key(period), known)
      return known
    },
    balanceBefore: (person, day) =>
      (balances.get(plainName(person)) ?? []).filter(({ to }) => to < day).pop()?.cents ?? BigInt(0),
    clawbacks: rows.filter(({ kind }) => kind === 'clawback').sort((a, b) => (a.approvedTo < b.approvedTo ? -1 : 1)),
    adjustments: rows.filter(({ kind }) => kind === 'adjustment'),
    faults,
  }
}

/** What people owed at the end of each approved period, by plain name, from the earliest. */
function balancesIn(rows: readonly Entry[], faults: Fault[]): Map<string, { to: IsoDate; cents: bigint }[]> {
  const byPerson = new Map<string, { to: IsoDate; cents: bigint }[]>()
  for (const row of rows) {
    const kept = row.kind === 'statement' && isOwn(row) ? inputsOf(statement, row, faults) : undefined
    if (!kept) continue
    const theirs = byPerson.get(plainName(row.person)) ?? []
    theirs.push({ to: row.to, cents: kept.owedAfter })
    byPerson.set(plainName(row.person), theirs)
  }
  for (const theirs of byPerson.values()) theirs.sort((a, b) => (a.to < b.to ? -1 : 1))
  return byPerson
}
