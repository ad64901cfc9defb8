import type { Ref, SheetTable } from '../../../model/generated-sheet'
import { live, parts } from '../../sheet/formula'
import type { Report } from '../report'
import { capacity, money, period, share, table, total } from './titles'

const at = (of: string, column: string, label: string): Ref => ({
  table: of,
  column,
  rows: { from: label, to: label },
})

/** The figures that a review starts with. */
export function glanceTable({
  everybody: { here, year, tenures, capacity: all },
  settings,
  stretches,
}: Report): SheetTable {
  const months = stretches[stretches.length - 1]?.label ?? ''
  const carries = all.carriers.reduce((cents, one) => cents + Math.round(one.carries * 100), 0) / 100
  return {
    name: table.glance,
    columns: [
      { title: table.glance, note: 'Everybody.', format: '@' },
      { title: 'People today', note: 'Who is here today.', format: '0' },
      { title: period.leavers, note: 'In the last twelve months.', format: '0' },
      { title: period.average, note: 'In the last twelve months.', format: '0.0' },
      { title: period.yearly, note: 'Leavers over the average headcount.', format: share },
      { title: 'Sales benchmark', note: 'Of the tab Settings. Often quoted; no first source was found.', format: '0%' },
      { title: 'All industries', note: 'Of the tab Settings. Often quoted; no first source was found.', format: '0%' },
      { title: 'Median months here', note: 'Half of the people have been here longer.', format: '0.0' },
      { title: capacity.carries, note: 'The total of the table Capacity.', format: money },
      { title: 'Seats open', note: 'Rows of the tab People without a name.', format: '0' },
    ],
    rows: [
      {
        cells: [
          months,
          here.length,
          live(year.leavers.length, parts`=${at(table.periods, period.leavers, months)}`),
          live(year.average, parts`=${at(table.periods, period.average, months)}`),
          live(year.yearly ?? 'none', parts`=${at(table.periods, period.yearly, months)}`),
          settings.salesTurnover,
          settings.allTurnover,
          tenures.median ?? 'not known',
          live(carries, parts`=${at(table.capacity, capacity.carries, total)}`),
          all.vacancies.length,
        ],
        look: 'figure',
      },
    ],
  }
}
