import type { Cell } from '../../../model/cell'
import type { Live, Ref, SheetTable } from '../../../model/generated-sheet'
import { ledger } from '../../../model/ledger'
import { inMoney } from '../../money/cents'
import { parts } from '../../sheet/formula'
import type { Amortization } from '../amortization'
import { type Commission, commissionKinds } from '../commissions'
import { componentNamed } from '../findings'
import { amount, cohorts } from './figures'
import { settingCell } from './settings-table'
import { cohort, money, period, table, total } from './titles'

const approvedLabel = 'Commissions approved'
const kinds = { deal: 'deals', other: 'other', clawback: 'clawbacks', difference: 'differences' } as const

type Sum = { rows: number; cents: bigint }
const sumOf = (commissions: readonly Commission[]): Sum => ({
  rows: commissions.reduce((sum, { rows }) => sum + rows, 0),
  cents: commissions.reduce((sum, { cents }) => sum + cents, BigInt(0)),
})

/** Commissions approved = capitalised + expensed at once, each with its rows of Ledger. */
export function reconciliationTable({ commissions, range, cohorts: known }: Amortization): SheetTable {
  const capitalised = commissions.filter(({ months }) => typeof months === 'number')
  const before = capitalised.filter(({ start }) => start.iso < range.from)
  const after = capitalised.filter(({ start }) => start.iso > range.to)
  const within = capitalised.filter(({ start }) => start.iso >= range.from && start.iso <= range.to)
  const atOnce = new Map<string, Commission[]>()
  for (const one of commissions)
    if (typeof one.months !== 'number') {
      const named = `Expensed at once: ${componentNamed(one)}`
      atOnce.set(named, [...(atOnce.get(named) ?? []), one])
    }
  const row = (label: string, { rows, cents }: Sum, note: string, formula?: Live['parts']) => ({
    cells: [label, rows, formula && known.length ? amount(cents, formula) : inMoney(cents), note],
  })
  const lastDay: Ref = { table: table.rollForward, column: period.to, rows: 'body' }
  const started = (criterion: Live['parts']) =>
    parts`SUMIFS(${cohorts(cohort.commission)};${cohorts(cohort.start)};${criterion})`
  return {
    name: table.reconciliation,
    columns: [
      { title: table.reconciliation, note: 'Every commission of an approved statement is in one line.', format: '@' },
      { title: 'Rows', note: `How many rows of ${ledger.name}.`, format: '#,##0' },
      { title: 'Amount', note: 'What they come to.', format: money },
      { title: 'Note', note: 'What they are.', format: '@' },
    ],
    rows: [
      row(approvedLabel, sumOf(commissions), kindsOf(commissions)),
      row('Capitalised before the range', sumOf(before), '', started(parts`"<="&${settingCell('dayBefore')}`)),
      row('Capitalised in the range', sumOf(within), 'the table Roll-forward', [
        { table: table.rollForward, column: period.capitalised, rows: { from: total, to: total } },
      ]),
      row('Capitalised after the range', sumOf(after), '', started(parts`">"&MAX(${lastDay})`)),
      ...[...atOnce].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, of]) => row(label, sumOf(of), whyAtOnce(of))),
    ],
    total: { cells: ['Unaccounted for', rest('Rows'), rest('Amount'), ''], look: 'total' },
  }
}

const kindsOf = (commissions: readonly Commission[]): string =>
  commissionKinds
    .flatMap((kind) => {
      const { rows } = sumOf(commissions.filter((one) => one.kind === kind))
      return rows ? [`${kinds[kind]} ${rows}`] : []
    })
    .join(', ')

const whyAtOnce = (commissions: readonly Commission[]): string => {
  const some = (of: Commission['months']) => commissions.some(({ months }) => months === of)
  return [
    ...(some('unknown') ? ['Ledger does not say over how many months'] : []),
    ...(some(undefined) ? ['no Amortize months'] : []),
    ...(some('amortised') ? ['changes of deals beyond what was left to amortise of them'] : []),
  ].join('; ')
}

/** What is left when all that is listed is taken from what was approved: that row twice, less the whole column. */
function rest(column: string): Cell | Live {
  const first: Ref = { table: table.reconciliation, column, rows: { from: approvedLabel, to: approvedLabel } }
  return amount(BigInt(0), parts`2*${first}-SUM(${{ table: table.reconciliation, column, rows: 'body' }})`)
}
