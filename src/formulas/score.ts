import { directions } from '../core/attainment'
import { decimalOf } from '../core/money/decimal'
import { type Part, score, scored } from '../core/score/score'
import { Problem } from '../model/problem'
import { each } from './arguments/each'
import { about, optional, standard } from './arguments/kind'
import { notNegative, number, positiveNumber } from './arguments/number'
import { eachRow } from './arguments/rows'
import { word } from './arguments/word'
import { declare } from './declare'

const metrics = [
  [80, 100, 0.6],
  [30, 24, 0.4],
  ['', 50, 0.5],
]

export const SCORE = declare({
  name: 'SCORE',
  about: 'The weighted attainment of several metrics: 1 is 100%.',
  args: [
    each(number('actuals', 'What was reached in each metric. A blank one does not count.')),
    each(positiveNumber('targets', 'What was to be reached.')),
    each(notNegative('weights', 'How much each metric counts.')),
    each(
      standard('higher', word('directions', '"higher" is better, or "lower": one word, or one a metric.', directions)),
    ),
    optional(number('cap', 'No metric counts for more than this; no cap if left out.')),
    standard(0, number('floor', 'No metric counts for less than this; 0 if left out.')),
  ],
  returns: 'The weighted mean of the attainments of the metrics that have an actual.',
  examples: [
    { cells: metrics, formula: '=SCORE(A1:A3; B1:B3; C1:C3)', gives: 0.98 },
    { cells: metrics, formula: '=SCORE(A1:A3; B1:B3; C1:C3; "lower"; 120%)', gives: 1.04 },
    {
      cells: [
        [0, 10, 1],
        [5, 0, 1],
      ],
      formula: '=SCORE(A1:A2; B1:B2; C1:C2; "lower")',
      fails:
        'actuals, row 1: found 0 where lower is better, expected a cap, which it then counts as.\ntargets, row 2: found 0, expected a number above zero.',
    },
  ],
  compute(actuals, targets, weights, given, cap, floor) {
    if (cap !== undefined && cap < floor)
      throw new Problem(`cap: found ${cap}, expected no less than floor (${floor}).`)
    const limits = { floor: decimalOf(floor), cap: cap === undefined ? undefined : decimalOf(cap) }
    const parts: Part[] = []
    eachRow([actuals, targets, weights, given], (actual, target, weight, direction) =>
      parts.push(scored(actual, target, weight, direction, limits)),
    )
    return about('actuals', () => score(parts))
  },
})
