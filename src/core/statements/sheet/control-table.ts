import type { Cell } from '../../../model/cell'
import type { Live, Ref, SheetRow, SheetTable } from '../../../model/generated-sheet'
import { inMoney } from '../../money/cents'
import { type Figure, parts } from '../../sheet/formula'
import type { Controls } from '../controls'
import { body } from './cells'
import { money, text } from './formats'
import { component, control, deal, gone, notCredited, payable, table } from './titles'

const read = 'Rows read'
const won = 'Won deals'
const others = 'Open or lost'
const left = 'Left out'
const all = 'Won, open, lost or left out'
const shares = 'Shares above or below 100%'
const credited = 'Credited to people'
const placed = 'Counted, not counted, of other days or people'
const byDeal = 'Commission by deal'
const byComponent = 'Commission by component'
const byRep = 'Commission by rep'

const cells = (column: string, from: string, to = from): Ref => ({ table: table.controls, column, rows: { from, to } })
const amount = (label: string) => cells(control.amount, label)
const { rows, amount: amounts } = control

/** The sums that must be equal, each as a formula over what it sums, and whether they are. */
export function controlTable(controls: Controls, figure: Figure): SheetTable {
  const sum = (of: 'count' | 'cents') => [...controls.leftOut.values()].reduce((inAll, one) => inAll + one[of], 0)
  const inAll = (of: 'count' | 'cents') => controls.won[of] + controls.others[of] + sum(of)
  const leftOut = (column: string) =>
    parts`=SUMIFS(${body(table.notCredited, column)};${body(table.notCredited, notCredited.label)};"Left out: *")`
  const check = (holds: boolean, ...pairs: readonly [Ref, Ref][]) =>
    figure(
      holds ? 'holds' : 'does not hold',
      parts`=IF(${pairs.flatMap(([a, b], i) => parts`${i ? '+' : ''}ABS(ROUND(${a}-${b};2))`)}=0;"holds";"does not hold")`,
    )
  const row = (label: string, count: Cell | Live, money: Cell | Live, checked: Cell | Live = ''): SheetRow => ({
    cells: [label, count, money, checked],
  })
  const { lines, components, reps } = controls
  return {
    name: table.controls,
    columns: [
      { title: control.label, note: 'Sums that must be equal.', format: text },
      { title: rows, note: 'Rows of the deal tabs, of all periods.', format: '#,##0' },
      { title: amounts, note: 'Their amounts; then what is earned on them in this period.', format: money },
      { title: control.check, note: 'Whether the sums are equal.', format: text },
    ],
    rows: [
      row(read, controls.read.count, controls.read.cents / 100),
      row(won, controls.won.count, controls.won.cents / 100),
      row(others, controls.others.count, controls.others.cents / 100),
      row(left, figure(sum('count'), leftOut(rows)), figure(sum('cents') / 100, leftOut(amounts))),
      row(
        all,
        figure(inAll('count'), parts`=SUM(${cells(rows, won, left)})`),
        figure(inAll('cents') / 100, parts`=ROUND(SUM(${cells(amounts, won, left)});2)`),
        check(
          inAll('count') === controls.read.count && inAll('cents') === controls.read.cents,
          [cells(rows, read), cells(rows, all)],
          [amount(read), amount(all)],
        ),
      ),
      row(shares, '', inMoney(controls.shares)),
      row(credited, '', figure(inMoney(controls.credited), parts`=ROUND(${amount(won)}+${amount(shares)};2)`)),
      row(
        placed,
        '',
        inMoney(controls.placed),
        check(controls.placed === controls.credited, [amount(placed), amount(credited)]),
      ),
      row(
        byDeal,
        '',
        figure(
          inMoney(lines),
          parts`=ROUND(SUMIFS(${body(table.deals, deal.commission)};${body(table.deals, deal.component)};"<>${gone}");2)`,
        ),
      ),
      row(
        byComponent,
        '',
        figure(inMoney(components), parts`=ROUND(SUM(${body(table.components, component.earned)});2)`),
        check(components === lines, [amount(byComponent), amount(byDeal)]),
      ),
      row(
        byRep,
        '',
        figure(inMoney(reps), parts`=ROUND(SUM(${body(table.payable, payable.earned)});2)`),
        check(reps === components, [amount(byRep), amount(byComponent)]),
      ),
    ],
  }
}
