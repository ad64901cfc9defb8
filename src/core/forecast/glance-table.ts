import type { Ref, SheetTable } from '../../model/generated-sheet'
import { type Figure, parts } from '../sheet/formula'
import type { Forecast } from './forecast'
import { type RepFigures, totalFigures } from './rep-figures'
import { rep, table, total } from './titles'

const money = '#,##0'
/** A quota of 0 is none. */
export const moneyOrNone = '#,##0;-#,##0;"none"'

/** The figures that a meeting starts with: the total by rep, once more and large. */
export function glanceTable({ label }: Forecast, reps: readonly RepFigures[], figure: Figure): SheetTable {
  const all = totalFigures(reps)
  const quota = all.quota ?? 0
  const gap = Math.round((quota - all.won) * 100) / 100
  const figures: readonly [title: string, value: number | string, format: string][] = [
    [rep.quota, quota, moneyOrNone],
    [rep.won, all.won, money],
    [rep.forecast, all.forecast, money],
    [rep.forecastAttainment, quota > 0 ? all.forecast / quota : 'no quota', '0.0%'],
    [rep.weighted, all.weighted, money],
    [rep.pipeline, all.pipeline, money],
    [rep.gap, quota > 0 ? gap : '', money],
    [rep.coverage, quota > 0 ? (gap > 0 ? all.open / gap : 'covered') : '', '0.0"×"'],
    [rep.commission, all.commission, money],
  ]
  const ofTotal = (column: string): Ref => ({ table: table.reps, column, rows: { from: total, to: total } })
  return {
    name: table.glance,
    columns: [
      { title: table.glance, note: 'The period.', format: '@' },
      ...figures.map(([title, , format]) => ({ title, note: 'The total of the table by rep.', format })),
    ],
    rows: [
      { cells: [label, ...figures.map(([title, value]) => figure(value, parts`=${ofTotal(title)}`))], look: 'figure' },
    ],
  }
}
