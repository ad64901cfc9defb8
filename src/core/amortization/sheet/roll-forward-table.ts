import type { Ref, SheetTable } from '../../../model/generated-sheet'
import { dayOf } from '../../calendar/days'
import { mostFunctionCells } from '../../forecast/forecast'
import { inMoney } from '../../money/cents'
import { own, parts } from '../../sheet/formula'
import type { Amortization } from '../amortization'
import type { RollForwardLine } from '../roll-forward'
import { amortisedIn, amount, cohorts } from './figures'
import { settingCell } from './settings-table'
import { cohort, day, money, period, table, total } from './titles'

const here = own(table.rollForward)
const at = (column: string, label: string): Ref => ({
  table: table.rollForward,
  column,
  rows: { from: label, to: label },
})

/** Whether so many cells would call a function that they hold values: one a period, and one for the opening. */
export const amortisedAsValues = ({ lines }: Pick<Amortization, 'lines'>): boolean =>
  lines.length + 1 > mostFunctionCells

/** What was deferred, period by period: opening + capitalised − amortised = closing. */
export function rollForwardTable(all: Amortization): SheetTable {
  const { lines, cohorts: known } = all
  const [first] = lines
  const last = lines[lines.length - 1]
  const asValues = amortisedAsValues(all) || known.length === 0
  const opening = ({ opening: cents }: RollForwardLine, above: RollForwardLine | undefined) => {
    if (above) return { parts: parts`=${at(period.closing, above.label)}`, value: inMoney(cents) }
    if (asValues || (known[0]?.start.iso ?? '') >= all.range.from) return inMoney(cents)
    const started = parts`SUMIFS(${cohorts(cohort.commission)};${cohorts(cohort.start)};"<"&${here(period.from)})`
    return amount(cents, parts`${started}-${amortisedIn(settingCell('firstMonth'), settingCell('dayBefore'))}`)
  }
  const capitalised = ({ capitalised: cents }: RollForwardLine) =>
    known.length === 0
      ? inMoney(cents)
      : amount(
          cents,
          parts`SUMIFS(${cohorts(cohort.commission)};${cohorts(cohort.start)};">="&${here(period.from)};${cohorts(cohort.start)};"<="&${here(period.to)})`,
        )
  const sum = (column: 'capitalised' | 'amortised') =>
    amount(
      lines.reduce((cents, line) => cents + line[column], BigInt(0)),
      parts`SUM(${{ table: table.rollForward, column: period[column], rows: 'body' }})`,
    )
  return {
    name: table.rollForward,
    columns: [
      { title: period.period, note: 'Of the fiscal calendar.', format: '@', look: 'name' },
      { title: period.from, note: 'First day of the row’s period.', format: day, look: 'name' },
      { title: period.to, note: 'Last day of the row’s period.', format: day, look: 'name' },
      { title: period.opening, note: 'Capitalised and not amortised at its start: the closing above.', format: money },
      { title: period.capitalised, note: 'Commissions whose first month of expense is in the period.', format: money },
      { title: period.amortised, note: 'The expense of the period, straight line by month.', format: money },
      { title: period.closing, note: 'Opening + capitalised − amortised.', format: money },
    ],
    rows: lines.map((line, i) => ({
      cells: [
        line.label,
        dayOf(line.from),
        dayOf(line.to),
        opening(line, lines[i - 1]),
        capitalised(line),
        asValues ? inMoney(line.amortised) : amount(line.amortised, amortisedIn(here(period.from), here(period.to))),
        amount(line.closing, parts`${here(period.opening)}+${here(period.capitalised)}-${here(period.amortised)}`),
      ],
    })),
    total: {
      cells: [
        total,
        '',
        '',
        { parts: parts`=${at(period.opening, first?.label ?? '')}`, value: inMoney(first?.opening ?? BigInt(0)) },
        sum('capitalised'),
        sum('amortised'),
        { parts: parts`=${at(period.closing, last?.label ?? '')}`, value: inMoney(last?.closing ?? BigInt(0)) },
      ],
      look: 'total',
    },
  }
}
