import { rampedQuota } from '../core/calendar/ramp'
import { date } from './arguments/date'
import { each } from './arguments/each'
import { positiveNumber } from './arguments/number'
import { eachRow } from './arguments/rows'
import { shares } from './arguments/shares'
import { declare } from './declare'

const ramp = [
  [1, 0.25],
  [2, 0.5],
  [4, 1],
]

export const RAMPED_QUOTA = declare({
  name: 'RAMPED_QUOTA',
  about: 'The quota of a newcomer, by month of tenure.',
  args: [
    each(positiveNumber('quota', 'The full quota; a value or a column.')),
    each(date('start_date', 'When the person started. Month 1 is the calendar month of this day.')),
    date('period_start', 'A day of the month that the quota is for.'),
    shares('ramp', 'A table: month of tenure, share of the quota.', 'month of tenure', 'share'),
  ],
  returns: 'The quota in that month, to the cent; 0 before the start.',
  examples: [
    { cells: ramp, formula: '=RAMPED_QUOTA(20000; DATE(2026; 1; 15); DATE(2026; 2; 1); A1:B3)', gives: 10000 },
    { cells: ramp, formula: '=RAMPED_QUOTA(20000; DATE(2026; 1; 15); DATE(2026; 12; 1); A1:B3)', gives: 20000 },
    {
      cells: [[3, 1]],
      formula: '=RAMPED_QUOTA(20000; DATE(2026; 1; 15); DATE(2026; 2; 1); A1:B1)',
      fails: 'quota: the ramp begins at month 3, and says nothing of month 2.',
    },
  ],
  compute: (quota, start, period, shares) =>
    eachRow([quota, start], (full, started) => rampedQuota(full, started, period, shares)),
})
