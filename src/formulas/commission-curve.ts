import { curve } from '../core/commission/curve'
import { commissionPlan } from '../core/commission/plan'
import { ofCents } from '../core/money/cents'
import { decimalOf } from '../core/money/decimal'
import { inCell } from '../core/money/in-cell'
import { terms } from './arguments/commission-terms'
import { about, optional } from './arguments/kind'
import { positiveNumber } from './arguments/number'
import { declare } from './declare'

const titles = ['Amount', 'Commission', 'Effective rate', 'Marginal rate']

export const COMMISSION_CURVE = declare({
  name: 'COMMISSION_CURVE',
  about: 'A table of what a plan pays, to chart.',
  args: [
    terms.rates,
    terms.mode,
    optional(terms.quota),
    optional(positiveNumber('to', 'The last amount. If left out: 1.5 × the last start, or 1.5 × quota.')),
  ],
  returns: 'Titles, and a row at every start and at 20 even steps.',
  examples: [
    {
      formula: '=COMMISSION_CURVE(10%; ; ; 200)',
      gives: [titles, [0, 0, '', 0.1], ...Array.from({ length: 20 }, (_, i) => [(i + 1) * 10, i + 1, 0.1, 0.1])],
    },
    {
      formula: '=COMMISSION_CURVE(10%)',
      fails: 'to: found a blank, expected an amount, which is needed where all starts at zero.',
    },
  ],
  compute(rates, mode, quota, to) {
    const decimal = (value: number | undefined) => (value === undefined ? undefined : decimalOf(value))
    const plan = commissionPlan(rates, mode, quota)
    const points = about('to', () => curve(plan, rates, decimal(quota), decimal(to)))
    return [
      titles,
      ...points.map(({ amount, commission, effective, marginal }) => [
        inCell(amount, 'an amount'),
        inCell(ofCents(commission), 'a commission'),
        effective,
        inCell(marginal, 'a rate'),
      ]),
    ]
  },
})
