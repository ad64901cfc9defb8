import { type DrawPeriod, drawByPeriod } from '../core/draw/draw'
import { ofCents, roundedCents } from '../core/money/cents'
import { decimalOf } from '../core/money/decimal'
import { inCell } from '../core/money/in-cell'
import { each } from './arguments/each'
import { standard } from './arguments/kind'
import { notNegative, number } from './arguments/number'
import { eachRow } from './arguments/rows'
import { truth } from './arguments/truth'
import { declare } from './declare'

const titles = ['Earned', 'Draw', 'Recovered', 'Paid', 'Balance']
const cents = (amount: number) => roundedCents(decimalOf(amount))
const money = (amount: bigint) => inCell(ofCents(amount), 'an amount')

export const DRAW = declare({
  name: 'DRAW',
  about: 'A draw against commission, period by period.',
  args: [
    each(number('earnings', 'What was earned in each period, in order.')),
    each(notNegative('draw', 'What is paid at least: one amount, or one a period.')),
    standard(true, truth('recoverable', 'TRUE: top-ups are taken back from later earnings. FALSE: they are kept.')),
    standard(0, notNegative('opening_balance', 'What is owed before the first period.')),
  ],
  returns: 'Titles and a row for each period: earned, top-up, recovered, paid, balance owed.',
  examples: [
    {
      cells: [[1500], [2375], [3000]],
      formula: '=DRAW(A1:A3; 2000)',
      gives: [titles, [1500, 500, 0, 2000, 500], [2375, 0, 375, 2000, 125], [3000, 0, 125, 2875, 0]],
    },
    {
      cells: [[1500], [2375]],
      formula: '=DRAW(A1:A2; 2000; FALSE)',
      gives: [titles, [1500, 500, 0, 2000, 0], [2375, 0, 0, 2375, 0]],
    },
    { formula: '=DRAW(1500; -2000)', fails: 'draw: found -2000, expected a number of zero or above.' },
  ],
  compute(earnings, draws, recoverable, opening) {
    const next = drawByPeriod(cents(opening), recoverable)
    const rows: unknown[][] = []
    const add = ({ earned, draw, recovered, paid, balance }: DrawPeriod) =>
      rows.push([earned, draw, recovered, paid, balance].map(money))
    const places = eachRow([earnings, draws], (earned, draw) => add(next(cents(earned), cents(draw))) - 1)
    const periods = Array.isArray(places) ? places.flat() : [places]
    return [titles, ...periods.map((place) => (place === '' ? titles.map(() => '') : rows[Number(place)]))]
  },
})
