import type { Cell } from '../../model/cell'
import type { Live, Ref, SheetTable } from '../../model/generated-sheet'
import type { Settings } from '../../model/settings'
import { type Forecast, mostFunctionCells } from './forecast'
import { exactly, type Figure, own, parts, valueOnly } from './formula'
import { ratesOf } from './rates-table'
import { repColumns } from './rep-columns'
import { type RepFigures, totalFigures } from './rep-figures'
import { isFlat, needsQuota } from './rep-plan'
import { settingCell } from './settings-table'
import { deal, dealsTab, rep, table, total } from './titles'

type Formula = readonly (string | Ref)[]

const cell = own(table.reps)
const ofDeals = (label: string, column: string): Ref => ({
  tab: dealsTab(label),
  table: table.deals,
  column,
  rows: 'column',
})

/** Whether so many reps are paid by tiers that their commission is written as values. */
export const tiersAsValues = (reps: readonly RepFigures[]): boolean =>
  reps.filter(({ plan }) => plan?.components.some((component) => !isFlat(component))).length > mostFunctionCells

/** The table by rep with its total: formulas over the deals tab, or values. */
export function repTable(forecast: Forecast, reps: readonly RepFigures[], figure: Figure): SheetTable {
  const { label, settings } = forecast
  const sums = sumFormulas(label, settings)
  const asValue = tiersAsValues(reps)
  const row = (
    figures: RepFigures,
    amounts: Record<keyof typeof sums, Formula>,
    commission: Cell | Live,
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
    commission,
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
      open: sums.openBelow,
      openBelow: sums.openBelow,
      forecast: added(rep.forecast),
    },
    figure(all.commission, added(rep.commission)),
    figure(all.adjustment || '', typed(rep.adjustment)),
  )
  totals[0] = figure(all.quota ?? 0, added(rep.quota))
  totals[7] = figure('', typed(rep.repCall))
  totals[8] = figure('', typed(rep.managerCall))
  return {
    name: table.reps,
    columns: repColumns(settings),
    rows: reps.map((figures) => ({
      cells: row(
        figures,
        sums,
        (asValue && figures.plan ? valueOnly : figure)(figures.commission, commissionFormula(figures, label)),
        '',
      ),
    })),
    total: { cells: [total, ...totals], look: 'total' },
  }
}

/** What each amount sums over the deals tab, and how the forecast adds up. */
function sumFormulas(label: string, { rollUp, counts }: Settings) {
  const cumulative = rollUp === 'cumulative'
  const of = (sum: string, ...criteria: string[]): Formula =>
    parts`SUMIFS(${ofDeals(label, sum)};${ofDeals(label, deal.owner)};${exactly(cell(rep.rep))}${criteria.flatMap(
      (criterion) => [';', ofDeals(label, deal.category), `;"${criterion}"`],
    )})`
  const open = of(deal.credited, '<>Won', '<>Lost')
  const commit = of(deal.credited, 'Commit')
  const bestCase = of(deal.credited, 'Best case')
  const [won, adjustment] = [cell(rep.won), cell(rep.adjustment)]
  const forecasts: Record<Settings['counts'], Formula> = {
    'weighted pipeline': parts`=${won}+${cell(rep.weighted)}+${adjustment}`,
    commit: cumulative ? parts`=${cell(rep.commit)}+${adjustment}` : parts`=${won}+${cell(rep.commit)}+${adjustment}`,
    'best case': cumulative
      ? parts`=${cell(rep.bestCase)}+${adjustment}`
      : parts`=${won}+${cell(rep.commit)}+${cell(rep.bestCase)}+${adjustment}`,
  }
  const openBelow = cumulative
    ? parts`${cell(rep.pipeline)}`
    : parts`(${cell(rep.pipeline)}+${cell(rep.bestCase)}+${cell(rep.commit)})`
  return {
    won: parts`=${of(deal.credited, 'Won')}`,
    commit: cumulative ? parts`=${won}+${commit}` : parts`=${commit}`,
    bestCase: cumulative ? parts`=${cell(rep.commit)}+${bestCase}` : parts`=${bestCase}`,
    pipeline: cumulative ? parts`=${open}` : parts`=${of(deal.credited, 'Pipeline')}`,
    weighted: parts`=${of(deal.weighted)}`,
    forecast: forecasts[counts],
    open: openBelow,
    openBelow,
  }
}

/** Forecast attainment, Outlook, Attainment, Gap to quota, Coverage. */
function measures(
  figures: RepFigures,
  open: Formula,
  label: string,
  { bands }: Settings,
  figure: Figure,
): (Cell | Live)[] {
  const quota = cell(rep.quota)
  const { quota: goal = 0, forecast, won } = figures
  const over = (amount: number) => (goal > 0 ? amount / goal : 'no quota')
  const share = over(forecast)
  const outlook =
    typeof share === 'string' ? '' : share >= bands.met ? 'met' : share >= bands.close ? 'close' : 'behind'
  const gap = Math.round((goal - won) * 100) / 100
  const coverage = goal > 0 ? (gap > 0 ? figures.open / gap : 'covered') : ''
  const attainment = cell(rep.forecastAttainment)
  const [met, close] = [settingCell(label, 'Outlook is met from'), settingCell(label, 'Outlook is close from')]
  return [
    figure(share, parts`=IF(${quota}>0;${cell(rep.forecast)}/${quota};"no quota")`),
    figure(
      outlook,
      parts`=IF(${quota}>0;IF(${attainment}>=${met};"met";IF(${attainment}>=${close};"close";"behind"));"")`,
    ),
    figure(over(won), parts`=IF(${quota}>0;${cell(rep.won)}/${quota};"no quota")`),
    figure(goal > 0 ? gap : '', parts`=IF(${quota}>0;${quota}-${cell(rep.won)};"")`),
    figure(coverage, parts`=IF(${quota}>0;IF(${cell(rep.gap)}>0;${open}/${cell(rep.gap)};"covered");"")`),
  ]
}

function commissionFormula({ plan, quota }: RepFigures, label: string): Formula {
  const forecast = cell(rep.forecast)
  if (!plan) return parts`=ROUND(${forecast}*${settingCell(label, 'Commission rate without a plan')};2)`
  if (!plan.components.length) return ['=0']
  if (!quota && plan.components.some(needsQuota)) return ['="no quota"']
  return plan.components.flatMap((component, i) => {
    const rate = ratesOf(plan, component, 'Rate')
    return [
      i === 0 ? '=' : '+',
      ...(isFlat(component)
        ? parts`ROUND(${forecast}*${rate};2)`
        : component.ofQuota
          ? parts`COMMISSION(${forecast};${ratesOf(plan, component, 'From')};"${component.mode}";${cell(rep.quota)})`
          : parts`COMMISSION(${forecast};${ratesOf(plan, component, 'From')};"${component.mode}")`),
    ]
  })
}
