import { amortized } from '../core/calendar/amortize'
import { date } from './arguments/date'
import { each } from './arguments/each'
import { inOrder } from './arguments/in-order'
import { number, wholeNumber } from './arguments/number'
import { eachRow } from './arguments/rows'
import { declare } from './declare'

export const AMORTIZED_COMMISSION = declare({
  name: 'AMORTIZED_COMMISSION',
  about: 'The expense of a capitalised commission that falls in a period.',
  args: [
    each(number('commission', 'The commission; a value or a column.')),
    each(date('start', 'A day of the first month of expense.')),
    each(wholeNumber('months', 'Over how many months it is spread, in equal parts.')),
    date('period_start', 'The first day of the period.'),
    date('period_end', 'Its last day.'),
  ],
  returns: 'The expense, to the cent. All periods together come to the commission.',
  examples: [
    {
      formula: '=AMORTIZED_COMMISSION(30000; DATE(2026; 1; 15); 36; DATE(2026; 1; 1); DATE(2026; 12; 31))',
      gives: 10000,
    },
    { formula: '=AMORTIZED_COMMISSION(100; DATE(2026; 1; 1); 3; DATE(2026; 2; 1); DATE(2026; 2; 28))', gives: 33.34 },
    {
      formula: '=AMORTIZED_COMMISSION(100; DATE(2026; 1; 1); 2.5; DATE(2026; 2; 1); DATE(2026; 2; 28))',
      fails: 'months: found 2.5, expected a whole number above zero.',
    },
  ],
  compute(commission, start, months, from, to) {
    const period = inOrder('period_start', from, 'period_end', to)
    return eachRow([commission, start, months], (paid, first, count) => amortized(paid, first, count, period))
  },
})
