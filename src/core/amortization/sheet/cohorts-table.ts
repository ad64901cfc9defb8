import type { SheetTable } from '../../../model/generated-sheet'
import { inMoney } from '../../money/cents'
import { own, parts } from '../../sheet/formula'
import type { Amortization } from '../amortization'
import type { Spread } from '../roll-forward'
import { amount } from './figures'
import { cohort, money, table, total } from './titles'

const here = own(table.cohorts)

/** `2026-01 over 36 months`. */
const labelOf = ({ start, months }: Spread): string =>
  `${start.iso.slice(0, 7)} over ${months} ${months === 1 ? 'month' : 'months'}`

/** What is amortised together, and when: each cohort adds up to its commission, to the cent. */
export function cohortsTable({ spreads, range: { periods } }: Amortization): SheetTable {
  const last = periods[periods.length - 1]?.label ?? cohort.before
  const toDate = parts`SUM(${{ ...here(cohort.before), toColumn: last }})`
  const sum = (column: string, of: (one: Spread) => bigint) =>
    amount(
      spreads.reduce((cents, one) => cents + of(one), BigInt(0)),
      parts`SUM(${{ table: table.cohorts, column, rows: 'body' }})`,
    )
  return {
    name: table.cohorts,
    columns: [
      { title: cohort.cohort, note: 'Commissions of the same first month and number of months.', format: '@' },
      {
        title: cohort.start,
        note: 'The month of the first expense: that in which a deal counted.',
        format: 'mmm yyyy',
      },
      { title: cohort.months, note: 'Amortize months of the plan’s version that paid.', format: '0' },
      { title: cohort.commission, note: 'What was capitalised; below zero where more was taken back.', format: money },
      { title: cohort.before, note: 'Amortised before the first period.', format: money },
      ...periods.map(({ label }) => ({ title: label, note: 'Amortised in the period.', format: money })),
      { title: cohort.after, note: 'What is left to amortise: commission less all that stands before.', format: money },
    ],
    rows: spreads.map((one) => ({
      cells: [
        labelOf(one),
        one.start,
        one.months,
        inMoney(one.cents),
        inMoney(one.before),
        ...one.each.map(inMoney),
        amount(one.after, parts`${here(cohort.commission)}-${toDate}`),
      ],
    })),
    total: {
      cells: [
        total,
        '',
        '',
        sum(cohort.commission, ({ cents }) => cents),
        sum(cohort.before, ({ before }) => before),
        ...periods.map(({ label }, i) => sum(label, ({ each }) => each[i] ?? BigInt(0))),
        sum(cohort.after, ({ after }) => after),
      ],
      look: 'total',
    },
    // A cohort that left, and on whose row somebody wrote, counts nothing.
    setAside: { column: cohort.commission, content: 0 },
  }
}
