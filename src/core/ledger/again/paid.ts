import type { Fault } from '../../../model/problem'
import { inMoney } from '../../money/cents'
import { payableOf } from '../../statements/payable'
import type { Entry } from '../entry'
import { ofAdded, ofStatement } from '../figures'
import { adjustment, clawback, difference } from '../inputs/added'
import type { Codec } from '../inputs/codec'
import { statement } from '../inputs/statement'
import { inputsOf } from '../read-inputs'
import type { Tally } from './tally'

/**
 * Reckons again what somebody was paid for a period, from what was earned, what was added and taken off, and the draw;
 * `owed` is what the approved periods before carry over. All in whole cents.
 */
export function paidAgain(
  theirs: readonly Entry[],
  earned: bigint,
  owed: bigint,
  figures: Tally,
  faults: Fault[],
): void {
  const added = <T extends { cents: bigint }>(kind: Entry['kind'], codec: Codec<T>, sign: bigint) =>
    theirs.flatMap((entry) => {
      const kept = entry.kind === kind ? inputsOf(codec, entry, faults) : undefined
      if (kept) figures.row(entry, `${kind}: ${entry.note}`, ofAdded(sign * kept.cents))
      return kept ? [kept] : []
    })
  const extras = {
    adjustments: added('adjustment', adjustment, BigInt(1)),
    clawbacks: added('clawback', clawback, BigInt(-1)),
    differences: added('difference', difference, BigInt(1)),
  }
  for (const entry of theirs) {
    const kept = entry.kind === 'statement' ? inputsOf(statement, entry, faults) : undefined
    if (!kept) continue
    const again = payableOf(earned, extras, kept.draw, kept.owedBefore)
    figures.row(entry, 'Statement', ofStatement(earned, again.payable))
    const one = (what: string, approved: bigint, reckoned: bigint) =>
      figures.figure(entry, `Statement: ${what}`, inMoney(approved), inMoney(reckoned))
    one('draw owed before', kept.owedBefore, owed)
    one('topped up to the draw', kept.toppedUp, again.draw?.draw ?? BigInt(0))
    one('draw paid back', kept.recovered, again.draw?.recovered ?? BigInt(0))
    one('advanced', kept.advanced, again.advanced)
    one('draw forgiven', kept.forgiven, again.forgiven)
    one('draw owed after', kept.owedAfter, again.balance)
  }
}
