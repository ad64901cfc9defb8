import { CivilDate } from '../../model/civil-date'
import type { Ref, SheetTable } from '../../model/generated-sheet'
import { type Figure, own, parts } from '../sheet/formula'
import type { Forecast } from './forecast'
import { noSums, openOf } from './tally'
import { deal, dealsTab, table, total } from './titles'

const money = '#,##0'

/** The first days of the months of a period. */
export function monthsOf({ from, to }: Forecast['period']): CivilDate[] {
  const months: CivilDate[] = []
  let month = CivilDate.parse(from) as CivilDate
  while (month.iso <= to) {
    months.push(month)
    month = CivilDate.ofMonth(month.year, month.month + 1)
  }
  return months
}

/** What closes in each month of the period, by the date in force. */
export function monthTable({ label, period, tally }: Forecast, figure: Figure): SheetTable {
  const month = own(table.months)('Month')
  const of = (column: string): Ref => ({ tab: dealsTab(label), table: table.deals, column, rows: 'column' })
  // A changed close date holds instead of the close date, so each deal is in one of the two sums.
  const within = (sum: string, categories: string) =>
    parts`SUMIFS(${of(sum)};${[...criteria(categories)]}${of(deal.changed)};"";${of(deal.close)};">="&${month};${of(deal.close)};"<="&EOMONTH(${month};0))+SUMIFS(${of(sum)};${[...criteria(categories)]}${of(deal.changed)};">="&${month};${of(deal.changed)};"<="&EOMONTH(${month};0))`
  const criteria = (categories: string) =>
    categories
      .split(' ')
      .filter(Boolean)
      .flatMap((one) => [of(deal.category), `;"${one}";`])
  const added = (column: string) => parts`=SUM(${{ table: table.months, column, rows: 'body' }})`
  const months = monthsOf(period)
  const sums = months.map(({ iso }) => tally.byMonth.get(iso) ?? noSums())
  const all = (pick: (sums: ReturnType<typeof noSums>) => number) => sums.reduce((sum, one) => sum + pick(one), 0) / 100
  return {
    name: table.months,
    columns: [
      {
        title: 'Month',
        note: 'The month in which deals close, by the date in force.',
        format: 'mmm yyyy',
        look: 'name',
      },
      { title: 'Closed won', note: 'Deals won in the month.', format: money },
      { title: 'Pipeline', note: 'All open deals that are to close in the month.', format: money },
      { title: 'Weighted pipeline', note: 'The same, each at its probability.', format: money },
    ],
    rows: months.map((day, i) => {
      const { Won, weighted } = sums[i] ?? noSums()
      return {
        cells: [
          day,
          figure(Won / 100, parts`=${within(deal.credited, 'Won')}`),
          figure(openOf(sums[i] ?? noSums()) / 100, parts`=${within(deal.credited, '<>Won <>Lost')}`),
          figure(weighted / 100, parts`=${within(deal.weighted, '')}`),
        ],
      }
    }),
    total: {
      cells: [
        total,
        figure(
          all(({ Won }) => Won),
          added('Closed won'),
        ),
        figure(all(openOf), added('Pipeline')),
        figure(
          all(({ weighted }) => weighted),
          added('Weighted pipeline'),
        ),
      ],
      look: 'total',
    },
  }
}
