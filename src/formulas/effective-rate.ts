import { effectiveRate } from '../core/commission/effective-rate'
import { commissionPlan } from '../core/commission/plan'
import { terms } from './arguments/commission-terms'
import { each } from './arguments/each'
import { optional } from './arguments/kind'
import { number } from './arguments/number'
import { eachRow } from './arguments/rows'
import { declare } from './declare'

export const EFFECTIVE_RATE = declare({
  name: 'EFFECTIVE_RATE',
  about: 'The commission on an amount as a share of it, before rounding.',
  args: [
    each(number('amount', 'The amount sold; a value or a column.')),
    terms.rates,
    terms.mode,
    optional(each(terms.quota)),
    each(terms.prior),
  ],
  returns: 'Commission over amount; blank for an amount of 0.',
  examples: [
    {
      cells: [
        [0, 0.05],
        [100000, 0.08],
      ],
      formula: '=EFFECTIVE_RATE(160000; A1:B2)',
      gives: 0.06125,
    },
    { cells: [[500], [0]], formula: '=EFFECTIVE_RATE(A1:A2; 10%)', gives: [[0.1], ['']] },
    { formula: '=EFFECTIVE_RATE("n/a"; 10%)', fails: 'amount: found "n/a", expected a number.' },
  ],
  compute(amount, rates, mode, quota, prior) {
    const plan = commissionPlan(rates, mode, quota)
    return quota?.cells
      ? eachRow([amount, quota, prior], (a, q, p) => effectiveRate(plan, a, q, p))
      : eachRow([amount, prior], (a, p) => effectiveRate(plan, a, quota?.value, p))
  },
})
