import { commissionColumn, commissionColumnByQuota } from '../core/commission/columns'
import { commission } from '../core/commission/commission'
import { commissionPlan } from '../core/commission/plan'
import { terms } from './arguments/commission-terms'
import { each } from './arguments/each'
import { optional } from './arguments/kind'
import { number } from './arguments/number'
import { eachRow } from './arguments/rows'
import { declare } from './declare'

const tiers = [
  ['Start', 'Rate'],
  [0, 0.05],
  [100000, 0.08],
]

export const COMMISSION = declare({
  name: 'COMMISSION',
  about: 'The commission on an amount, or on each amount of a column, to the cent.',
  args: [
    each(number('amount', 'The amount sold, in money or units; a value or a column.')),
    terms.rates,
    terms.mode,
    optional(each(terms.quota)),
    each(terms.prior),
  ],
  returns: 'The commission, in the shape of the amounts.',
  examples: [
    { formula: '=COMMISSION(100000; 15%)', gives: 15000 },
    { cells: tiers, formula: '=COMMISSION(250000; A1:B3)', gives: 17000 },
    { cells: tiers, formula: '=COMMISSION(250000; A1:B3; "retroactive")', gives: 20000 },
    { cells: tiers, formula: '=COMMISSION(-20000; A1:B3; ; ; 110000)', gives: -1300 },
    {
      cells: [
        [0, 0.1],
        [1, 0.15],
      ],
      formula: '=COMMISSION(120000; A1:B2; "overage"; 100000)',
      gives: 13000,
    },
    { cells: [[50000], [''], [1.005]], formula: '=COMMISSION(A1:A3; 100%)', gives: [[50000], [''], [1.01]] },
    {
      cells: [
        [0, 0.05],
        [100000, 0.08],
        [50000, 0.1],
      ],
      formula: '=COMMISSION(250000; A1:B3)',
      fails: 'rates, row 3: starts at 50000, below row 2 (100000). Starts must rise.',
    },
    {
      cells: [[100], ['n/a'], ['#REF!']],
      formula: '=COMMISSION(A1:A3; 10%)',
      fails: 'amount, row 2: found "n/a", expected a number.\namount, row 3: found the error #REF!, expected a number.',
    },
  ],
  compute(amount, rates, mode, quota, prior) {
    const plan = commissionPlan(rates, mode, quota)
    return quota?.cells
      ? eachRow([amount, quota, prior], (a, q, p) => commission(plan, a, q, p), commissionColumnByQuota(plan))
      : eachRow([amount, prior], (a, p) => commission(plan, a, quota?.value, p), commissionColumn(plan, quota?.value))
  },
})
