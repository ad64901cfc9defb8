import type { SheetColumn, SheetRow, SheetTable } from '../../../model/generated-sheet'
import { inMoney } from '../../money/cents'
import { exactly, type Figure, own, parts, valueOnly } from '../../sheet/formula'
import type { Statement } from '../statement'
import { body, sumWhere } from './cells'
import { money, moneyOrDash, text } from './formats'
import type { Sheeted } from './lines'
import { addition, draw, type Kind, payable, table } from './titles'

const none = BigInt(0)

/** What a draw adds to pay, or with a minus takes; in whole cents. */
export const drawPaid = ({ draw: of, advanced }: Statement): bigint => (of ? of.draw - of.recovered : none) + advanced

/** Whether somebody has a draw, owes one, or was advanced something. */
const draws = ({ statement: { ofPlan, opening, advanced } }: Sheeted): boolean =>
  ofPlan !== undefined || opening !== none || advanced !== none

const cell = own(table.draws)
const rep = cell(draw.rep)
const added = (kind: Kind) =>
  parts`=ROUND(SUMIFS(${body(table.additions, addition.amount)};${body(table.additions, addition.rep)};${exactly(rep)};${body(table.additions, addition.kind)};"${kind}");2)`
const earnings = [payable.earned, payable.adjustments, payable.clawbacks, payable.differences].flatMap((column, i) => [
  i ? '+' : '',
  ...sumWhere(table.payable, column, payable.rep, rep),
])
const owed = parts`MAX(0;${cell(draw.before)}-${cell(draw.forgiven)})`

const nobody = 'Nobody has a draw'

const columns: readonly SheetColumn[] = [
  { title: draw.rep, note: 'Who has a draw, or owes one.', format: text },
  { title: draw.before, note: 'What was owed at the end of the period before.', format: moneyOrDash },
  { title: draw.forgiven, note: 'What of it is no longer owed, from the tab Adjustments.', format: moneyOrDash },
  { title: draw.ofPlan, note: 'The least that the plan pays in a period, by days employed.', format: money },
  { title: draw.recoverable, note: 'Whether it is paid back from later earnings.', format: text },
  { title: draw.earnings, note: 'Earned, with adjustments, clawbacks and differences.', format: money },
  { title: draw.toppedUp, note: 'From the earnings up to the draw.', format: moneyOrDash },
  { title: draw.recovered, note: 'Paid back from earnings above the draw.', format: moneyOrDash },
  { title: draw.advanced, note: 'Advanced besides, from the tab Adjustments.', format: moneyOrDash },
  { title: draw.paid, note: 'Topped up − Recovered + Advanced.', format: money },
  { title: draw.balance, note: 'What is owed at the period’s end.', format: moneyOrDash },
]

/** What draws add to pay, what is paid back, and what is owed. */
export const drawTable = (reps: readonly Sheeted[], figure: Figure): SheetTable => {
  const rows = reps
    .filter(draws)
    .map(({ rep: name, statement }): SheetRow => ({ cells: [name, ...cellsOf(statement, figure)] }))
  return {
    name: table.draws,
    columns,
    rows: rows.length ? rows : [{ cells: [nobody, ...columns.slice(1).map(() => '')], look: 'soft' }],
  }
}

function cellsOf(statement: Statement, figure: Figure): SheetRow['cells'] {
  const { opening, forgiven, ofPlan, earned, adjusted, clawedBack, differed, advanced, balance } = statement
  const { draw: toppedUp, recovered } = statement.draw ?? { draw: none, recovered: none }
  const recoverable = ofPlan?.recoverable ?? true
  const above = ofPlan ? parts`${cell(draw.earnings)}-${cell(draw.ofPlan)}` : parts`${cell(draw.earnings)}`
  const later = recoverable ? parts`+${cell(draw.toppedUp)}-${cell(draw.recovered)}` : []
  return [
    inMoney(opening),
    figure(inMoney(forgiven), added('Draw forgiven')),
    ofPlan ? inMoney(ofPlan.cents) : '',
    ofPlan ? (recoverable ? 'yes' : 'no') : '',
    figure(inMoney(earned + adjusted - clawedBack + differed), parts`=ROUND(${earnings};2)`),
    (ofPlan ? figure : valueOnly)(
      inMoney(toppedUp),
      parts`=MAX(0;ROUND(${cell(draw.ofPlan)}-${cell(draw.earnings)};2))`,
    ),
    (recoverable ? figure : valueOnly)(inMoney(recovered), parts`=ROUND(MIN(${owed};MAX(0;${above}));2)`),
    figure(inMoney(advanced), added('Advance')),
    figure(
      inMoney(drawPaid(statement)),
      parts`=ROUND(${cell(draw.toppedUp)}-${cell(draw.recovered)}+${cell(draw.advanced)};2)`,
    ),
    figure(inMoney(balance), parts`=ROUND(${owed}${later}+${cell(draw.advanced)};2)`),
  ]
}
