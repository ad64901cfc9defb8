import { curveModes, payout, payoutShare } from '../core/payout/payout'
import { each } from './arguments/each'
import { optional, standard } from './arguments/kind'
import { number } from './arguments/number'
import { eachRow } from './arguments/rows'
import { shares } from './arguments/shares'
import { word } from './arguments/word'
import { declare } from './declare'

const curve = [
  ['Attainment', 'Paid'],
  [0.5, 0.25],
  [1, 1],
  [1.5, 2],
]

export const PAYOUT = declare({
  name: 'PAYOUT',
  about: 'The incentive that an attainment pays under a payout curve.',
  args: [
    each(number('attainment', 'What was reached, 1 for 100%; a value or a column.')),
    shares('curve', 'Points of two columns: attainment, share of target paid.', 'attainment', 'share of target paid'),
    optional(each(number('target', 'The target incentive: the result is then money.'))),
    standard('linear', word('mode', '"linear" between points, or "step".', curveModes)),
  ],
  returns: 'The share of target paid, or that share of the target, to the cent.',
  examples: [
    { cells: curve, formula: '=PAYOUT(75%; A1:B4)', gives: 0.625 },
    { cells: curve, formula: '=PAYOUT(120%; A1:B4; 10000)', gives: 14000 },
    { cells: curve, formula: '=PAYOUT(120%; A1:B4; 10000; "step")', gives: 10000 },
    {
      cells: [
        [1, 1],
        [0.5, 0.25],
      ],
      formula: '=PAYOUT(75%; A1:B2)',
      fails: 'curve, row 2: starts at 0.5, below row 1 (1). Starts must rise.',
    },
  ],
  compute: (attainment, points, target, mode) =>
    target
      ? eachRow([attainment, target], (reached, incentive) => payout(points, reached, mode, incentive))
      : eachRow([attainment], (reached) => payoutShare(points, reached, mode)),
})
