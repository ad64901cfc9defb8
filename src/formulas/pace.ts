import { pace } from '../core/score/pace'
import { date } from './arguments/date'
import { each } from './arguments/each'
import { inOrder } from './arguments/in-order'
import { number, positiveNumber } from './arguments/number'
import { eachRow } from './arguments/rows'
import { declare } from './declare'

export const PACE = declare({
  name: 'PACE',
  about: "The attainment at a period's end if the daily rate so far goes on.",
  args: [
    each(number('actual', 'What was reached so far; a value or a column.')),
    each(positiveNumber('goal', 'The goal for the whole period.')),
    date('period_start', 'The first day of the period.'),
    date('period_end', 'Its last day.'),
    date('as_of', 'The day up to which the actual counts.'),
  ],
  returns: 'The attainment to expect: 1 is 100%.',
  examples: [
    { formula: '=PACE(40; 100; DATE(2026; 4; 1); DATE(2026; 4; 30); DATE(2026; 4; 10))', gives: 1.2 },
    {
      formula: '=PACE(40; 100; DATE(2026; 4; 1); DATE(2026; 4; 30); DATE(2026; 3; 31))',
      fails: 'as_of: found the date 2026-03-31, expected one that does not come before period_start (2026-04-01).',
    },
  ],
  compute(actual, goal, start, end, asOf) {
    const period = inOrder('period_start', start, 'period_end', end)
    inOrder('period_start', start, 'as_of', asOf)
    return eachRow([actual, goal], (reached, toReach) => pace(reached, toReach, period, asOf))
  },
})
