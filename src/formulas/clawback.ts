import { clawback } from '../core/payout/clawback'
import { each } from './arguments/each'
import { notNegative } from './arguments/number'
import { eachRow } from './arguments/rows'
import { clawbackTerms } from './arguments/shares'
import { declare } from './declare'

const schedule = [
  ['From month', 'Share'],
  [0, 1],
  [3, 0.5],
  [12, 0],
]

export const CLAWBACK = declare({
  name: 'CLAWBACK',
  about: 'What is to be paid back of a commission.',
  args: [
    each(notNegative('commission', 'The commission that was paid; a value or a column.')),
    each(notNegative('months_served', 'How many months the customer stayed.')),
    clawbackTerms('terms', 'A number of months, pro rata for those not served; or a table: from month, share.'),
  ],
  returns: 'The amount to pay back, as a positive amount.',
  examples: [
    { formula: '=CLAWBACK(2400; 6; 12)', gives: 1200 },
    { cells: schedule, formula: '=CLAWBACK(2400; 5; A1:B4)', gives: 1200 },
    {
      cells: [
        [2, 0.5],
        [12, 0],
      ],
      formula: '=CLAWBACK(2400; 1; A1:B2)',
      fails: 'commission: the terms begin at month 2, and say nothing of 1 served.',
    },
  ],
  compute: (commission, served, terms) =>
    eachRow([commission, served], (paid, months) => clawback(paid, months, terms)),
})
