import { namesOf } from '../../src/core/deals/names'
import { ledgerBook } from '../../src/core/ledger/ledger-book'
import { restatedRows, statementRows } from '../../src/core/ledger/rows/statement-rows'
import { type Calculated, calculate } from '../../src/core/pay-run/calculate'
import type { Statement } from '../../src/core/statements/statement'
import type { LedgerRow } from '../../src/model/ledger'
import type { Period } from '../../src/model/period'
import { placed } from './ledger'
import { type Office, office } from './statements'

/** A workbook whose statements are approved one after the other, while its deals, goals, people and plans change. */
export function approvals() {
  const rows: LedgerRow[] = []
  const entries = () => placed(rows)
  const calculated = (period: Period, of: Office): Calculated => {
    const { sources } = office(of)
    return calculate(period, { ...sources, ledger: ledgerBook(entries(), namesOf(sources.people)) })
  }
  return {
    /** Ledger, as it stands. */
    entries,
    calculated,
    approve(period: Period, of: Office): Calculated {
      const made = calculated(period, of)
      rows.push(
        ...statementRows(made),
        ...made.restated.flatMap(({ period: about, all }) => restatedRows(about, all, period)),
      )
      return made
    },
  }
}

const cents = (list: readonly { cents: bigint }[]) => list.reduce((sum, one) => sum + one.cents, 0n)

/** What somebody is paid besides the draw: earned, less clawbacks, with differences. */
export const paidTo = (made: Pick<Calculated, 'all'>, person: string): bigint =>
  made.all
    .filter((one) => one.person === person)
    .reduce((sum, one: Statement) => sum + one.earned - cents(one.clawbacks) + cents(one.differences), 0n)

/** What differences come to for somebody. */
export const differed = (made: Pick<Calculated, 'all'>, person: string): bigint =>
  made.all.filter((one) => one.person === person).reduce((sum, { differences }) => sum + cents(differences), 0n)
