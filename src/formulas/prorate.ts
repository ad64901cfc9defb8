import { prorate } from '../core/calendar/prorate'
import type { CivilDate } from '../model/civil-date'
import { date } from './arguments/date'
import { each } from './arguments/each'
import { inOrder } from './arguments/in-order'
import { standard } from './arguments/kind'
import { number } from './arguments/number'
import { eachRow } from './arguments/rows'
import { declare } from './declare'

export const PRORATE = declare({
  name: 'PRORATE',
  about: 'The part of an amount for the days that someone was there in a period.',
  args: [
    each(number('amount', 'The amount for the whole period; a value or a column.')),
    date('period_start', 'The first day of the period.'),
    date('period_end', 'Its last day.'),
    each(date('from', 'The first day that counts.')),
    each(standard<CivilDate | ''>('', date('to', "The last day that counts; blank for the period's end."))),
  ],
  returns: 'The part, by days, both ends counted, to the cent.',
  examples: [
    { formula: '=PRORATE(9000; DATE(2026; 4; 1); DATE(2026; 6; 30); DATE(2026; 6; 1))', gives: 2967.03 },
    {
      formula: '=PRORATE(3000; DATE(2026; 4; 1); DATE(2026; 4; 30); DATE(2026; 1; 1); DATE(2026; 4; 10))',
      gives: 1000,
    },
    {
      formula: '=PRORATE(3000; DATE(2026; 4; 30); DATE(2026; 4; 1); DATE(2026; 4; 1))',
      fails: 'period_end: found the date 2026-04-01, expected one that does not come before period_start (2026-04-30).',
    },
  ],
  compute(amount, start, end, from, to) {
    const period = inOrder('period_start', start, 'period_end', end)
    return eachRow([amount, from, to], (whole, first, last) => prorate(whole, period, first, last || undefined))
  },
})
