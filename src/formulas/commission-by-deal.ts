import { dealByDeal, dealColumn } from '../core/commission/by-deal'
import { commissionPlan } from '../core/commission/plan'
import { terms } from './arguments/commission-terms'
import { each } from './arguments/each'
import { about, optional } from './arguments/kind'
import { number } from './arguments/number'
import { eachRow } from './arguments/rows'
import { declare } from './declare'

const tiers = [
  [60000, '', 0, 0.05],
  [60000, '', 100000, 0.08],
  [-20000, '', '', ''],
]

export const COMMISSION_BY_DEAL = declare({
  name: 'COMMISSION_BY_DEAL',
  about: 'The commission of each deal, in the order listed, each on top of those before it.',
  args: [
    each(number('amounts', 'The amounts of the deals, in the order in which they count.')),
    terms.rates,
    terms.mode,
    optional(terms.quota),
    terms.prior,
  ],
  returns: 'The commission of each deal; together they are the commission of the sum.',
  examples: [
    { cells: tiers, formula: '=COMMISSION_BY_DEAL(A1:A3; C1:D2)', gives: [[3000], [3600], [-1600]] },
    { cells: tiers, formula: '=COMMISSION_BY_DEAL(A1:A2; C1:D2; "retroactive")', gives: [[3000], [6600]] },
    {
      cells: [[60000], ['lost'], ['']],
      formula: '=COMMISSION_BY_DEAL(A1:A3; 5%)',
      fails: 'amounts, row 2: found "lost", expected a number.',
    },
  ],
  compute(amounts, rates, mode, quota, prior) {
    const plan = commissionPlan(rates, mode, quota)
    const deal = about('prior', () => dealByDeal(plan, quota ?? 1, prior))
    return eachRow([amounts], deal, dealColumn(plan, quota ?? 1, prior))
  },
})
