import type { Period } from '../../../model/period'
import type { Fault } from '../../../model/problem'
import { inMoney } from '../../money/cents'
import { owedBy } from '../../statements/clawbacks'
import { payableOf } from '../../statements/payable'
import { type Entry, faultIn } from '../entry'
import { ofAdded, ofStatement } from '../figures'
import { adjustment, clawback, difference } from '../inputs/added'
import type { Codec } from '../inputs/codec'
import { statement } from '../inputs/statement'
import { inputsOf } from '../read-inputs'
import type { Tally } from './tally'

/** What Ledger says besides of whom a statement is about. */
type Before = {
  /** The draw that the approved periods before carry over, in whole cents. */
  owed: bigint
  /** What was taken before of the deal of a clawback, in whole cents. */
  taken(of: Entry): bigint
  /** Whether the approval has anew what an earlier period comes to. */
  restated(period: Period): boolean
}

/**
 * Reckons again what somebody was paid for a period, from what was earned, what was added and taken off, and the draw;
 * All in whole cents.
 */
export function paidAgain(
  theirs: readonly Entry[],
  earned: bigint,
  before: Before,
  figures: Tally,
  faults: Fault[],
): void {
  const added = <T extends { cents: bigint }>(
    kind: Entry['kind'],
    codec: Codec<T>,
    sign: bigint,
    reckoned: (kept: T) => bigint = ({ cents }) => cents,
  ) =>
    theirs.flatMap((entry) => {
      const kept = entry.kind === kind ? inputsOf(codec, entry, faults) : undefined
      if (kept) figures.row(entry, `${kind}: ${entry.note}`, ofAdded(sign * reckoned(kept)))
      return kept ? [{ ...kept, cents: reckoned(kept), entry }] : []
    })
  const extras = {
    adjustments: added('adjustment', adjustment, BigInt(1)),
    clawbacks: added(
      'clawback',
      clawback,
      BigInt(-1),
      ({ paid, loss, takenBefore }) => owedBy(paid, loss) - takenBefore,
    ),
    differences: added('difference', difference, BigInt(1)),
  }
  for (const { entry, takenBefore } of extras.clawbacks)
    figures.figure(entry, `clawback: ${entry.note} Taken before`, inMoney(takenBefore), inMoney(before.taken(entry)))
  for (const { entry, period } of extras.differences)
    if (!before.restated(period))
      faults.push(faultIn(entry, 'inputs', `what ${period.from} to ${period.to} comes to now is missing.`))
  for (const entry of theirs) {
    const kept = entry.kind === 'statement' ? inputsOf(statement, entry, faults) : undefined
    if (!kept) continue
    const again = payableOf(earned, extras, kept.draw, kept.owedBefore)
    figures.row(entry, 'Statement', ofStatement(earned, again.payable))
    const one = (what: string, approved: bigint, reckoned: bigint) =>
      figures.figure(entry, `Statement: ${what}`, inMoney(approved), inMoney(reckoned))
    one('draw owed before', kept.owedBefore, before.owed)
    one('topped up to the draw', kept.toppedUp, again.draw?.draw ?? BigInt(0))
    one('draw paid back', kept.recovered, again.draw?.recovered ?? BigInt(0))
    one('advanced', kept.advanced, again.advanced)
    one('draw forgiven', kept.forgiven, again.forgiven)
    one('draw owed after', kept.owedAfter, again.balance)
  }
}
