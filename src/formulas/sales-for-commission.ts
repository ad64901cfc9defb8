import { commissionPlan } from '../core/commission/plan'
import { salesForCommission } from '../core/commission/sales-for-commission'
import { terms } from './arguments/commission-terms'
import { each } from './arguments/each'
import { optional } from './arguments/kind'
import { notNegative } from './arguments/number'
import { eachRow } from './arguments/rows'
import { declare } from './declare'

const tiers = [
  [0, 0.05],
  [100000, 0.08],
]

export const SALES_FOR_COMMISSION = declare({
  name: 'SALES_FOR_COMMISSION',
  about: 'The least further sales that earn a commission, to the cent.',
  args: [
    each(notNegative('commission', 'The commission to be earned, before rounding; a value or a column.')),
    terms.rates,
    terms.mode,
    optional(terms.quota),
    terms.prior,
  ],
  returns: 'The smallest further amount that earns it.',
  examples: [
    { cells: tiers, formula: '=SALES_FOR_COMMISSION(9000; A1:B2)', gives: 150000 },
    { cells: tiers, formula: '=SALES_FOR_COMMISSION(6000; A1:B2; "retroactive")', gives: 100000 },
    { cells: tiers, formula: '=SALES_FOR_COMMISSION(1000; A1:B2; ; ; 100000)', gives: 12500 },
    { formula: '=SALES_FOR_COMMISSION(1000; 0%)', fails: 'commission: no amount earns 1000 under these rates.' },
  ],
  compute(commission, rates, mode, quota, prior) {
    const plan = commissionPlan(rates, mode, quota)
    return eachRow([commission], (wanted) => salesForCommission(plan, wanted, quota, prior))
  },
})
