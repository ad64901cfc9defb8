import type { LedgerRow } from '../../../model/ledger'
import type { Statement } from '../../statements/statement'
import { ofAdded, ofStatement } from '../figures'
import { adjustment, clawback, difference } from '../inputs/added'
import { asText } from '../inputs/codec'
import { statement } from '../inputs/statement'
import { type Approving, row } from './row'

/** What was added to somebody's earnings and taken off, and what was paid. */
export function paidRows(made: Statement, approving: Approving): LedgerRow[] {
  const { person, earned, payable, opening, ofPlan, draw, advanced, forgiven, balance } = made
  const none = BigInt(0)
  return [
    ...made.adjustments.map((one) =>
      row(approving, {
        person,
        kind: 'adjustment',
        note: one.note || (one.reason ?? ''),
        ...ofAdded(one.cents),
        inputs: asText(adjustment, one),
      }),
    ),
    ...made.clawbacks.map(({ plan, version, component, deal, name, account, ...one }) =>
      row(approving, {
        person,
        kind: 'clawback',
        plan,
        version,
        component,
        deal,
        name,
        account,
        note: one.says,
        ...ofAdded(-one.cents),
        inputs: asText(clawback, one),
      }),
    ),
    ...made.differences.map(({ plan, version, component, deal, ...one }) =>
      row(approving, {
        person,
        kind: 'difference',
        plan,
        version,
        component,
        deal,
        note: one.says,
        ...ofAdded(one.cents),
        inputs: asText(difference, one),
      }),
    ),
    row(approving, {
      person,
      kind: 'statement',
      ...ofStatement(earned, payable),
      inputs: asText(statement, {
        draw: ofPlan,
        owedBefore: opening,
        toppedUp: draw?.draw ?? none,
        recovered: draw?.recovered ?? none,
        advanced,
        forgiven,
        owedAfter: balance,
      }),
    }),
  ]
}
