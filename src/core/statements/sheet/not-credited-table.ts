import type { SheetRow, SheetTable } from '../../../model/generated-sheet'
import { rowsNamed } from '../../deals/rows-named'
import { inMoney } from '../../money/cents'
import type { Controls } from '../controls'
import type { Credit } from '../credits'
import { money, text } from './formats'
import type { Sheeted } from './lines'
import { notCredited, table } from './titles'

/** Rows that are left out, by their reason; and won deals of the period that no component of their owner counts. */
export function notCreditedTable(reps: readonly Sheeted[], { leftOut }: Controls): SheetTable {
  const rows = [
    ...[...leftOut]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([reason, entry]): SheetRow => ({
          cells: [`Left out: ${reason}`, entry.count, entry.cents / 100, rowsNamed(entry)],
        }),
      ),
    ...reps.flatMap(({ rep, statement: { uncounted } }) => (uncounted.length ? [uncountedRow(rep, uncounted)] : [])),
  ]
  return {
    name: table.notCredited,
    columns: [
      { title: notCredited.label, note: 'Rows of the deal tabs on which nobody is paid.', format: text },
      { title: notCredited.rows, note: 'How many rows.', format: '#,##0' },
      {
        title: notCredited.amount,
        note: 'Their amounts, as far as they can be read; of shares what is credited.',
        format: money,
      },
      { title: notCredited.where, note: 'The tab and the rows.', format: text },
    ],
    rows: rows.length ? rows : [{ cells: ['No row is left out', '', '', ''], look: 'soft' }],
  }
}

const uncountedRow = (rep: string, uncounted: readonly Credit[]): SheetRow => ({
  cells: [
    `Won, counted by no component: ${rep}`,
    uncounted.length,
    inMoney(uncounted.reduce((sum, { credited }) => sum + credited, BigInt(0))),
    rowsNamed({ count: uncounted.length, cents: 0, rows: [...uncounted] }),
  ],
})
