import type { SheetColumn, SheetTable } from '../../../model/generated-sheet'
import { inMoney } from '../../money/cents'
import { exactly, type Figure, own, parts } from '../../sheet/formula'
import { isWhole } from '../export/paid'
import type { Statement } from '../statement'
import { body, sumWhere } from './cells'
import { drawPaid } from './draw-table'
import { money, moneyOrDash, text } from './formats'
import type { Sheeted } from './lines'
import { addition, component, draw, type Kind, payable, table, total } from './titles'

const columns: readonly SheetColumn[] = [
  { title: payable.rep, note: 'Who is paid.', format: text },
  { title: payable.earned, note: 'By the components of the plan: see By component.', format: money },
  {
    title: payable.adjustments,
    note: 'Corrections, bonuses and the like, from the tab Adjustments.',
    format: moneyOrDash,
  },
  {
    title: payable.clawbacks,
    note: 'Taken back for deals that were lost after they had been paid.',
    format: moneyOrDash,
  },
  { title: payable.differences, note: 'From later changes of approved periods.', format: moneyOrDash },
  { title: payable.draw, note: 'Topped up and advanced, less what was paid back: see Draw.', format: moneyOrDash },
  { title: payable.payable, note: 'What is paid: the sum of the columns before.', format: money },
  { title: payable.balance, note: 'The draw that is owed at the period’s end.', format: moneyOrDash },
]

const cell = own(table.payable)
const rep = cell(payable.rep)
const added = (kind: Kind) =>
  parts`=ROUND(SUMIFS(${body(table.additions, addition.amount)};${body(table.additions, addition.rep)};${exactly(rep)};${body(table.additions, addition.kind)};"${kind}");2)`
const ofDraw = (column: string) => parts`=ROUND(${sumWhere(table.draws, column, draw.rep, rep)};2)`
const columnsSummed = [payable.earned, payable.adjustments, payable.clawbacks, payable.differences, payable.draw]
const summed = columnsSummed.flatMap((column, i) => parts`${i ? '+' : ''}${cell(column)}`)

/** How each column is reckoned, and what it comes to in whole cents. */
const amounts = [
  [parts`=ROUND(${sumWhere(table.components, component.earned, component.rep, rep)};2)`, (of) => of.earned],
  [added('Adjustment'), (of) => of.adjusted],
  [added('Clawback'), (of) => -of.clawedBack],
  [added('Difference'), (of) => of.differed],
  [ofDraw(draw.paid), drawPaid],
  [parts`=ROUND(${summed};2)`, (of) => of.payable],
  [ofDraw(draw.balance), (of) => of.balance],
] as const satisfies readonly (readonly [ReturnType<typeof parts>, (of: Statement) => bigint])[]

const payableAt = columns.findIndex(({ title }) => title === payable.payable) - 1

/** What everybody is paid, where all that was earned can be reckoned: the table that goes to payroll. */
export const payableTable = (reps: readonly Sheeted[], figure: Figure): SheetTable => ({
  name: table.payable,
  columns,
  rows: reps.map(({ rep: name, statement }) => ({
    cells: [
      name,
      ...amounts.map(([formula, of], i) =>
        i === payableAt && !isWhole(statement) ? 'can’t be reckoned' : figure(inMoney(of(statement)), formula),
      ),
    ],
  })),
  total: {
    cells: [
      total,
      ...amounts.map(([, of], i) =>
        figure(
          inMoney(
            reps.reduce(
              (sum, { statement }) => (i === payableAt && !isWhole(statement) ? sum : sum + of(statement)),
              BigInt(0),
            ),
          ),
          parts`=ROUND(SUM(${body(table.payable, columns[i + 1]?.title ?? '')});2)`,
        ),
      ),
    ],
    look: 'total',
  },
})
