import type { Live, Ref, SheetTable } from '../../model/generated-sheet'
import type { LeftOut } from '../deals/left-out'
import type { Forecast } from './forecast'
import { live, parts } from './formula'
import { table } from './titles'

const read = 'Rows read'
const unaccounted = 'Unaccounted for'
const shown = 12

/** `Deals rows 12, 40; Old deals row 3`, and how many more there are. */
export function rowsNamed({ count, rows }: LeftOut): string {
  const byTab = new Map<string, number[]>()
  for (const { tab, row } of rows.slice(0, shown)) byTab.set(tab, [...(byTab.get(tab) ?? []), row])
  const named = [...byTab].map(([tab, at]) => `${tab} ${at.length === 1 ? 'row' : 'rows'} ${at.join(', ')}`).join('; ')
  return count > shown ? `${named} and ${count - shown} more` : named
}

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
