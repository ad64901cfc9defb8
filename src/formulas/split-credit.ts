import { splitCredit } from '../core/credit/split'
import { ofCents } from '../core/money/cents'
import { decimalOf } from '../core/money/decimal'
import { inCell } from '../core/money/in-cell'
import { each } from './arguments/each'
import { about, standard } from './arguments/kind'
import { notNegative, number, positiveNumber } from './arguments/number'
import { eachRow } from './arguments/rows'
import { declare } from './declare'

export const SPLIT_CREDIT = declare({
  name: 'SPLIT_CREDIT',
  about: 'An amount dealt out by shares, to the cent.',
  args: [
    number('amount', 'The amount to be dealt out.'),
    each(notNegative('shares', 'The share of each.')),
    standard(1, positiveNumber('total', 'What the shares add up to: 100% if left out, more where credit overlaps.')),
  ],
  returns: 'The part of each, in the shape of the shares.',
  examples: [
    { cells: [[0.6, 0.4]], formula: '=SPLIT_CREDIT(100000; A1:B1)', gives: [[60000, 40000]] },
    { cells: [[0.5], [0.25], [0.25]], formula: '=SPLIT_CREDIT(0.02; A1:A3)', gives: [[0.01], [0.01], [0]] },
    { cells: [[1], [0.2]], formula: '=SPLIT_CREDIT(1000; A1:A2; 120%)', gives: [[1000], [200]] },
    { cells: [[0.6], [0.3]], formula: '=SPLIT_CREDIT(1000; A1:A2)', fails: 'shares: add up to 0.9, expected 1.' },
  ],
  compute(amount, shares, total) {
    const listed: number[] = []
    eachRow([shares], (share) => listed.push(share))
    const parts = about('shares', () => splitCredit(decimalOf(amount), listed.map(decimalOf), decimalOf(total)))
    let place = 0
    return eachRow([shares], (_share) => inCell(ofCents(parts[place++] as bigint), 'a part'))
  },
})
