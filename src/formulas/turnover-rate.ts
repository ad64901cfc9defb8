import { type Tenure, tenure, turnover } from '../core/calendar/turnover'
import type { CivilDate } from '../model/civil-date'
import { date } from './arguments/date'
import { each } from './arguments/each'
import { inOrder } from './arguments/in-order'
import { about, blankAs, standard } from './arguments/kind'
import { eachRow } from './arguments/rows'
import { together } from './arguments/together'
import { truth } from './arguments/truth'
import { declare } from './declare'

const people = [
  ['2025-01-01', ''],
  ['2025-01-01', '2026-02-10'],
  ['2026-02-01', ''],
]

export const TURNOVER_RATE = declare({
  name: 'TURNOVER_RATE',
  about: 'Separations in a period over the average headcount.',
  args: [
    each(date('start_dates', 'When each person started.')),
    each(blankAs<CivilDate | ''>('', date('end_dates', 'The last day of each; blank for someone still here.'))),
    date('from', 'The first day of the period.'),
    date('to', 'Its last day.'),
    standard(false, truth('annualize', 'TRUE: as a rate a year.')),
  ],
  returns: 'The rate: 1 is 100%.',
  examples: [
    { cells: people, formula: '=TURNOVER_RATE(A1:A3; B1:B3; DATE(2026; 1; 1); DATE(2026; 3; 31))', gives: 0.5 },
    { cells: people, formula: '=TURNOVER_RATE(A1:A3; B1:B3; DATE(2026; 1; 1); DATE(2026; 3; 31); TRUE)', gives: 2 },
    {
      cells: [['2026-02-01', '2026-01-01']],
      formula: '=TURNOVER_RATE(A1; B1; DATE(2026; 1; 1); DATE(2026; 3; 31))',
      fails: 'start_dates: the end (2026-01-01) comes before the start (2026-02-01).',
    },
  ],
  compute(starts, ends, from, to, annualize) {
    const period = inOrder('from', from, 'to', to)
    const tenures: Tenure[] = []
    together(
      () => eachRow([starts, ends], (start, end) => tenures.push(tenure(start, end === '' ? undefined : end))),
      // Names an end without a start, where the walk above sees a blank row.
      () => eachRow([ends, starts], (_end, _start) => ''),
    )
    return about('start_dates', () => turnover(tenures, period, annualize))
  },
})
