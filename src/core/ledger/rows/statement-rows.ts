import type { LedgerRow } from '../../../model/ledger'
import type { Period } from '../../../model/period'
import type { Statement } from '../../statements/statement'
import type { Statements } from '../../statements/statements'
import { ofStatement } from '../figures'
import { earnedRows, termsRows } from './earned'
import { paidRows } from './paid'
import { row } from './row'

/** The rows of Ledger that say what statements were approved and on what: first all terms, then person by person. */
export function statementRows({ period, all }: Pick<Statements, 'period' | 'all'>): LedgerRow[] {
  const approving = { about: period, approved: period }
  return [
    ...termsRows(
      all.flatMap(({ earnings }) => earnings),
      approving,
    ),
    ...all.flatMap((made) => [
      ...made.earnings.flatMap((one) => earnedRows(made.person, one, approving)),
      ...paidRows(made, approving),
    ]),
  ]
}

/**
 * The rows that say what an approved period comes to now, for everybody for whom that was changed. They are added with
 * the approval that pays the differences, and stand from then on; by themselves they pay nothing.
 */
export function restatedRows(
  about: Period,
  all: readonly Pick<Statement, 'person' | 'earnings' | 'earned'>[],
  approved: Period,
): LedgerRow[] {
  const approving = { about, approved }
  return [
    ...termsRows(
      all.flatMap(({ earnings }) => earnings),
      approving,
    ),
    ...all.flatMap(({ person, earnings, earned }) => [
      ...earnings.flatMap((one) => earnedRows(person, one, approving)),
      row(approving, { person, kind: 'statement', ...ofStatement(earned, undefined) }),
    ]),
  ]
}
