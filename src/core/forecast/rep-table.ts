import type { Cell } from '../../model/cell'
import type { Live, Ref, SheetTable } from '../../model/generated-sheet'
import { type Figure, parts } from '../sheet/formula'
import { type Forecast, mostFunctionCells } from './forecast'
import { moneyOrNone } from './glance-table'
import { repColumns } from './rep-columns'
import { type RepFigures, totalFigures } from './rep-figures'
import { callsFunction, commissionFormula, type Formula, measures, sumFormulas } from './rep-formulas'
import { rep, table, total } from './titles'

const paidByTiers = ({ paid }: RepFigures): boolean =>
  paid !== undefined && 'formula' in paid && paid.formula.some(callsFunction)

/** Whether so many reps are paid by tiers that their commission is written as values. */
export const tiersAsValues = (reps: readonly RepFigures[]): boolean =>
  reps.filter(paidByTiers).length > mostFunctionCells

/** The table by rep with its total: formulas over the deals tab, or values. */
export function repTable(forecast: Forecast, reps: readonly RepFigures[], figure: Figure): SheetTable {
  const { label, settings } = forecast
  const sums = sumFormulas(label, settings)
  const asValue = tiersAsValues(reps)
  const row = (
    figures: RepFigures,
    amounts: Record<keyof typeof sums, Formula>,
    expense: Cell | Live,
    adjustment: Cell | Live,
  ) => [
    figures.name,
    figures.quota ?? '',
    figure(figures.won, amounts.won),
    figure(figures.commit, amounts.commit),
    figure(figures.bestCase, amounts.bestCase),
    figure(figures.pipeline, amounts.pipeline),
    figure(figures.weighted, amounts.weighted),
    adjustment,
    '',
    '',
    '',
    figure(figures.forecast, amounts.forecast),
    ...measures(figures, amounts.open, label, settings, figure),
    expense,
  ]
  const all = totalFigures(reps)
  const added = (column: string): Formula => parts`=SUM(${{ table: table.reps, column, rows: 'body' }})`
  // Where nobody typed anything, a total of 0 would look like somebody's word.
  const typed = (column: string): Formula => {
    const body: Ref = { table: table.reps, column, rows: 'body' }
    return parts`=IF(COUNT(${body})=0;"";SUM(${body}))`
  }
  const [, ...totals] = row(
    all,
    {
      won: added(rep.won),
      commit: added(rep.commit),
      bestCase: added(rep.bestCase),
      pipeline: added(rep.pipeline),
      weighted: added(rep.weighted),
      open: sums.open,
      forecast: added(rep.forecast),
    },
    figure(all.commission, added(rep.commission)),
    figure(all.adjustment || '', typed(rep.adjustment)),
  )
  totals[0] = figure(all.quota ?? 0, added(rep.quota))
  totals[7] = figure('', typed(rep.repCall))
  totals[8] = figure('', typed(rep.managerCall))
  const commission = (figures: RepFigures): Cell | Live => {
    const formula = asValue && paidByTiers(figures) ? undefined : commissionFormula(figures, label)
    return formula ? figure(figures.commission, formula) : figures.commission
  }
  return {
    name: table.reps,
    columns: repColumns(settings),
    rows: reps.map((figures) => ({
      cells: row(figures, sums, commission(figures), ''),
    })),
    total: { cells: [total, ...totals], formats: [undefined, moneyOrNone], look: 'total' },
  }
}
