import { attainment, directions } from '../core/attainment'
import { each } from './arguments/each'
import { blankAs, standard } from './arguments/kind'
import { notNegative, number } from './arguments/number'
import { eachRow } from './arguments/rows'
import { word } from './arguments/word'
import { declare } from './declare'

export const ATTAINMENT = declare({
  name: 'ATTAINMENT',
  about: 'How much of a quota was reached: 1 is 100%.',
  args: [
    each(number('actual', 'What was reached; a value or a column.')),
    each(blankAs(0, notNegative('quota', 'What was to be reached. Zero or blank gives: no quota.'))),
    standard('higher', word('direction', '"higher" is better, or "lower".', directions)),
  ],
  returns: 'Actual over quota, or quota over actual where lower is better.',
  examples: [
    { formula: '=ATTAINMENT(85000; 100000)', gives: 0.85 },
    { formula: '=ATTAINMENT(30; 24; "lower")', gives: 0.8 },
    {
      cells: [
        [90000, 100000],
        [40000, ''],
        ['', 50000],
      ],
      formula: '=ATTAINMENT(A1:A3; B1:B3)',
      gives: [[0.9], ['no quota'], ['']],
    },
    { formula: '=ATTAINMENT(0; 24; "lower")', gives: 'zero actual' },
    { formula: '=ATTAINMENT(85000; -100000)', fails: 'quota: found -100000, expected a number of zero or above.' },
  ],
  compute: (actual, quota, direction) =>
    eachRow([actual, quota], (reached, toReach) => attainment(reached, toReach, direction)),
})
