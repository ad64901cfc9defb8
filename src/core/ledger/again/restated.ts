import type { Fault } from '../../../model/problem'
import { inMoney, roundedCents } from '../../money/cents'
import { decimalOf } from '../../money/decimal'
import type { Entry } from '../entry'
import { ofStatement } from '../figures'
import { difference } from '../inputs/added'
import { inputsOf } from '../read-inputs'
import type { Tally } from './tally'

const none = BigInt(0)

/**
 * Holds what an earlier period comes to now, `earned` in whole cents, against the row that says so, and the differences
 * that were paid for it against what stood of the period before: `stood`.
 */
export function restatedAgain(
  statement: Entry,
  earned: bigint,
  stood: readonly Entry[],
  paid: readonly Entry[],
  figures: Tally,
  faults: Fault[],
): void {
  const of = `${statement.from} to ${statement.to} as it comes to now`
  figures.row(statement, of, ofStatement(earned, undefined))
  const before = stood.reduce(
    (sum, { kind, commission = 0 }) => (kind === 'component' ? sum + roundedCents(decimalOf(commission)) : sum),
    none,
  )
  const differences = paid.flatMap((entry) => {
    const kept = entry.kind === 'difference' ? inputsOf(difference, entry, faults) : undefined
    return kept && kept.period.from === statement.from && kept.period.to === statement.to ? [kept.cents] : []
  })
  const sum = differences.reduce((all, cents) => all + cents, none)
  figures.figure(statement, `${of}: differences in all`, inMoney(sum), inMoney(earned - before))
}
