import { toNextTier } from '../core/commission/next-tier'
import { terms } from './arguments/commission-terms'
import { each } from './arguments/each'
import { optional } from './arguments/kind'
import { number } from './arguments/number'
import { eachRow } from './arguments/rows'
import { declare } from './declare'

const tiers = [
  [0, 0.05],
  [100000, 0.08],
]

export const AMOUNT_TO_NEXT_TIER = declare({
  name: 'AMOUNT_TO_NEXT_TIER',
  about: 'What an amount misses to the next tier.',
  args: [
    each(number('amount', 'The amount sold; a value or a column.')),
    terms.rates,
    optional(each(terms.quota)),
    each(terms.prior),
  ],
  returns: 'What is missing to the next start, up to the cent; blank in the last tier.',
  examples: [
    { cells: tiers, formula: '=AMOUNT_TO_NEXT_TIER(85000; A1:B2)', gives: 15000 },
    { cells: tiers, formula: '=AMOUNT_TO_NEXT_TIER(100000; A1:B2)', gives: '' },
    {
      cells: tiers,
      formula: '=AMOUNT_TO_NEXT_TIER(85000; A1:B2; 0)',
      fails: 'quota: found 0, expected a number above zero.',
    },
  ],
  compute: (amount, rates, quota, prior) =>
    quota?.cells
      ? eachRow([amount, quota, prior], (a, q, p) => toNextTier(rates, a, q, p))
      : eachRow([amount, prior], (a, p) => toNextTier(rates, a, quota?.value, p)),
})
