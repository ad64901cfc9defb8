import type { Live, Ref, SheetTable } from '../../model/generated-sheet'
import { rowsNamed } from '../deals/rows-named'
import { live, parts } from '../sheet/formula'
import type { Forecast } from './forecast'
import { table } from './titles'

const read = 'Rows read'
const unaccounted = 'Unaccounted for'

/** Rows read = rows used + rows of other periods + rows left out, each reason with its rows. */
export function reconciliationTable({ sifted, used, tabs, label }: Forecast): SheetTable {
  const out = [...sifted.leftOut].sort(([a], [b]) => (a < b ? -1 : 1))
  const left = out.reduce((sum, [, { count, cents }]) => ({ count: sum.count + count, cents: sum.cents + cents }), {
    count: 0,
    cents: 0,
  })
  const other = {
    count: sifted.read.count - used.count - left.count,
    cents: sifted.read.cents - used.cents - left.cents,
  }
  const row = (name: string, { count, cents }: { count: number; cents: number }, where: string) => ({
    cells: [name, count, cents / 100, where],
  })
  // What is left when all that is listed is taken from what was read: the read row twice, less the whole column.
  const rest = (column: string): Live => {
    const first: Ref = { table: table.reconciliation, column, rows: { from: read, to: read } }
    return live(0, parts`=2*${first}-SUM(${{ table: table.reconciliation, column, rows: 'body' }})`) as Live
  }
  return {
    name: table.reconciliation,
    columns: [
      { title: table.reconciliation, note: 'Every row of the deal tabs is in one of these lines.', format: '@' },
      { title: 'Rows', note: 'How many rows.', format: '#,##0' },
      { title: 'Amount', note: 'Their amounts, as far as they can be read.', format: '#,##0.00' },
      { title: 'Where', note: 'The tab and the rows.', format: '@' },
    ],
    rows: [
      row(read, sifted.read, tabs.join(', ')),
      row('Used in this period', used, `Forecast deals ${label}`),
      row('Of other periods', other, ''),
      ...out.map(([reason, entry]) => row(`Left out: ${reason}`, entry, rowsNamed(entry))),
    ],
    total: { cells: [unaccounted, rest('Rows'), rest('Amount'), ''], look: 'total' },
  }
}
