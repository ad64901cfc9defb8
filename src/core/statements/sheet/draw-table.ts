import type { SheetTable } from '../../../model/generated-sheet'
import { exactly, type Figure, own, parts } from '../../sheet/formula'
import type { Statement } from '../statement'
import { body, inMoney } from './cells'
import { money, text } from './formats'
import type { Sheeted } from './lines'
import { addition, draw, table } from './titles'

const none = BigInt(0)

/** What a draw adds to pay, or with a minus takes; in whole cents. */
export const drawPaid = ({ draw: of, advanced }: Statement): bigint => (of ? of.draw - of.recovered : none) + advanced

/** Whether somebody has a draw, owes one, or was advanced something. */
export const draws = ({ statement: { draw: of, advanced, forgiven, balance } }: Sheeted): boolean =>
  of !== undefined || advanced !== none || forgiven !== none || balance !== none

const cell = own(table.draws)

/** What draws add to pay, what is paid back, and what is owed. */
export const drawTable = (reps: readonly Sheeted[], figure: Figure): SheetTable => ({
  name: table.draws,
  columns: [
    { title: draw.rep, note: 'Who has a draw, or owes one.', format: text },
    { title: draw.toppedUp, note: 'From what is earned up to the draw.', format: money },
    { title: draw.recovered, note: 'Paid back from what is earned above the draw.', format: money },
    { title: draw.advanced, note: 'Advanced besides, from the tab Adjustments.', format: money },
    { title: draw.paid, note: 'Topped up − Recovered + Advanced.', format: money },
    { title: draw.balance, note: 'What is owed at the period’s end.', format: money },
  ],
  rows: reps.filter(draws).map(({ rep, statement }) => ({
    cells: [
      rep,
      inMoney(statement.draw?.draw ?? none),
      inMoney(statement.draw?.recovered ?? none),
      figure(
        inMoney(statement.advanced),
        parts`=ROUND(SUMIFS(${body(table.additions, addition.amount)};${body(table.additions, addition.rep)};${exactly(cell(draw.rep))};${body(table.additions, addition.kind)};"Advance");2)`,
      ),
      figure(
        inMoney(drawPaid(statement)),
        parts`=ROUND(${cell(draw.toppedUp)}-${cell(draw.recovered)}+${cell(draw.advanced)};2)`,
      ),
      inMoney(statement.balance),
    ],
  })),
})
