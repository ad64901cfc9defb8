import { breakdown } from '../core/commission/breakdown'
import { commissionPlan } from '../core/commission/plan'
import { ofCents } from '../core/money/cents'
import { type Decimal, decimalOf } from '../core/money/decimal'
import { inCell } from '../core/money/in-cell'
import { terms } from './arguments/commission-terms'
import { about, optional } from './arguments/kind'
import { number } from './arguments/number'
import { declare } from './declare'

const titles = ['From', 'To', 'Rate', 'Amount', 'Commission', 'Running total']

const edge = (sales: Decimal | undefined) => (sales ? inCell(sales, 'a start of a tier') : '')

export const COMMISSION_BREAKDOWN = declare({
  name: 'COMMISSION_BREAKDOWN',
  about: 'How the commission on an amount comes about, tier by tier.',
  args: [
    number('amount', 'The amount sold, in money or units.'),
    terms.rates,
    terms.mode,
    optional(terms.quota),
    terms.prior,
  ],
  returns: 'Titles, and a row for each tier that earned; the last running total is the commission.',
  examples: [
    {
      cells: [
        ['Start', 'Rate'],
        [0, 0.05],
        [100000, 0.08],
        [250000, 0.1],
      ],
      formula: '=COMMISSION_BREAKDOWN(300000; A1:B4)',
      gives: [
        titles,
        [0, 100000, 0.05, 100000, 5000, 5000],
        [100000, 250000, 0.08, 150000, 12000, 17000],
        [250000, '', 0.1, 50000, 5000, 22000],
      ],
    },
    {
      cells: [
        [0, 0.05],
        [100000, 0.08],
      ],
      formula: '=COMMISSION_BREAKDOWN(60000; A1:B2; "retroactive"; ; 50000)',
      gives: [titles, [100000, '', 0.08, 60000, 4800, 4800], [100000, '', 0.03, 50000, 1500, 6300]],
    },
    {
      cells: [
        [0, 0.1],
        [1, 0.15],
      ],
      formula: '=COMMISSION_BREAKDOWN(120000; A1:B2; "overage")',
      fails: 'quota: found a blank, expected a quota, which "overage" needs.',
    },
  ],
  compute(amount, rates, mode, quota, prior) {
    const plan = commissionPlan(rates, mode, quota)
    return about('amount', () => [
      titles,
      ...breakdown(plan, decimalOf(amount), decimalOf(quota ?? 1), decimalOf(prior)).map((row) => [
        edge(row.from),
        edge(row.to),
        inCell(row.rate, 'a rate'),
        inCell(row.amount, 'an amount'),
        inCell(ofCents(row.commission), 'a commission'),
        inCell(ofCents(row.running), 'the commission'),
      ]),
    ])
  },
})
