import { CivilDate } from '../../model/civil-date'
import type { GeneratedSheet, SheetColumn } from '../../model/generated-sheet'
import { type DealLine, isOpen } from '../deals/deal-line'
import { type Figure, own, parts } from '../sheet/formula'
import { settingCell } from './settings-table'
import type { WhatIf } from './tally'
import { deal, dealsTab, table } from './titles'

const money = '#,##0.00'
const day = 'yyyy-mm-dd'

const columns: readonly SheetColumn[] = [
  { title: deal.key, note: 'The deal and who is credited. The planner finds the row by it.', format: '@' },
  { title: deal.tab, note: 'The tab that the deal was read from.', format: '@' },
  { title: deal.row, note: 'Its row there when this was generated.', format: '0' },
  { title: deal.deal, note: 'Name of the deal.', format: '@' },
  { title: deal.account, note: 'Who buys.', format: '@' },
  { title: deal.owner, note: 'Who is credited.', format: '@' },
  { title: deal.share, note: 'Share of the deal that this person is credited.', format: '0.0%' },
  { title: deal.amount, note: 'Amount of the whole deal.', format: money },
  { title: deal.currency, note: 'Currency of the amount.', format: '@' },
  { title: deal.rate, note: 'Rate to the currency of the workbook.', format: 'General' },
  {
    title: deal.close,
    note: 'Won and lost deals: the day they were closed. Open deals: the day expected.',
    format: day,
  },
  {
    title: deal.changed,
    note: 'Yours: a close date that holds instead. A what-if; the source stays as it is.',
    format: day,
    input: 'what-if',
  },
  { title: deal.stage, note: 'Stage in the source.', format: '@' },
  { title: deal.category, note: 'What the stage counts as, by the tab Stages.', format: '@' },
  {
    title: deal.probability,
    note: 'By the tab Stages. You may change it here: a what-if.',
    format: '0%',
    input: 'what-if',
  },
  {
    title: deal.include,
    note: 'Yours: take the tick away to leave the deal out of the forecast.',
    format: 'General',
    input: 'what-if',
  },
  {
    title: deal.credited,
    note: 'Amount × Share × Rate when Include is ticked and the date in force lies in the period, else 0.',
    format: money,
  },
  { title: deal.weighted, note: 'Credited × Probability while the deal is open, else 0.', format: money },
]

/** The columns of names and where the deal stands come first, and are wide. */
const wide = columns.findIndex(({ title }) => title === deal.share)

/** The tab of credited deals of a period. */
export function dealsSheet(
  label: string,
  lines: readonly DealLine[],
  whatIfs: ReadonlyMap<string, WhatIf>,
  currency: string,
  inPeriod: (close: number) => boolean,
  figure: Figure,
): GeneratedSheet {
  const cell = own(table.deals)
  // A date that can’t be read is said when it is generated again; until then the deal counts by its own.
  const inForce = parts`IF(ISNUMBER(${cell(deal.changed)});${cell(deal.changed)};${cell(deal.close)})`
  const [from, to] = [settingCell(label, 'Period from'), settingCell(label, 'Period to')]
  const credited = parts`=IF(${cell(deal.include)};IF(AND(${inForce}>=${from};${inForce}<=${to});${cell(deal.amount)}*${cell(deal.share)}*${cell(deal.rate)};0);0)`
  const weighted = parts`=IF(OR(${cell(deal.category)}="Won";${cell(deal.category)}="Lost");0;${cell(deal.credited)}*${cell(deal.probability)})`
  return {
    tab: dealsTab(label),
    lines: [],
    frozenRows: 1,
    frozenColumns: 1,
    // Two stretches of one width each: every further one is a call of the service.
    widths: columns.map((_, c) => (c < wide ? 190 : 135)),
    ticks: { table: table.deals, column: deal.include },
    tables: [
      {
        name: table.deals,
        columns,
        setAside: { column: deal.include, content: false },
        rows: lines.map((line) => {
          const whatIf = whatIfs.get(line.key)
          const counts = whatIf?.include !== false && inPeriod(whatIf?.close ?? line.close)
          const credit = counts ? (line.cents * line.share) / 100 : 0
          const open = isOpen(line.category)
          return {
            cells: [
              line.key,
              line.tab,
              line.row,
              line.deal,
              line.account,
              line.owner,
              line.share,
              line.cents / 100,
              currency,
              1,
              CivilDate.of(line.close),
              '',
              line.stage,
              line.category,
              line.probability,
              true,
              figure(credit, credited),
              figure(open ? credit * (whatIf?.probability ?? line.probability) : 0, weighted),
            ],
          }
        }),
      },
    ],
  }
}
