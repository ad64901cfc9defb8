import type { Cell } from '../../model/cell'
import type { Live, Ref } from '../../model/generated-sheet'
import type { Settings } from '../../model/settings'
import { isFlat, isTiered, needsQuota } from '../plans/terms'
import { exactly, type Figure, own, parts } from '../sheet/formula'
import type { RepPlan } from './expense/assigned'
import type { Formulated } from './expense/formulable'
import { type Limit, limitOf, ratesOf, targetOf } from './rates-table'
import type { RepFigures } from './rep-figures'
import { settingCell } from './settings-table'
import { deal, dealsTab, rep, table } from './titles'

export type Formula = readonly (string | Ref)[]

const cell = own(table.reps)
const ofDeals = (label: string, column: string): Ref => ({
  tab: dealsTab(label),
  table: table.deals,
  column,
  rows: 'column',
})

/** What each amount sums over the deals tab, and how the forecast adds up. */
export function sumFormulas(label: string, { rollUp, counts }: Settings) {
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
  const openInAll = cumulative
    ? parts`${cell(rep.pipeline)}`
    : parts`(${cell(rep.pipeline)}+${cell(rep.bestCase)}+${cell(rep.commit)})`
  return {
    won: parts`=${of(deal.credited, 'Won')}`,
    commit: cumulative ? parts`=${won}+${commit}` : parts`=${commit}`,
    bestCase: cumulative ? parts`=${cell(rep.commit)}+${bestCase}` : parts`=${bestCase}`,
    pipeline: cumulative ? parts`=${open}` : parts`=${of(deal.credited, 'Pipeline')}`,
    weighted: parts`=${of(deal.weighted)}`,
    forecast: forecasts[counts],
    open: openInAll,
  }
}

/** Forecast attainment, Outlook, Attainment, Gap to quota, Coverage. */
export function measures(
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

/** Whether a formula calls a function of the add-on for it: one rate from the first unit on is a product. */
export const callsFunction = ({ terms }: Formulated): boolean => !isTiered(terms) || !isFlat(terms)

/** What the plan of a rep pays on Forecast, or the rate without a plan; undefined where that takes more than two cells. */
export function commissionFormula(figures: RepFigures, label: string): Formula | undefined {
  const { paid } = figures
  if (!paid) return parts`=ROUND(${cell(rep.forecast)}*${settingCell(label, 'Commission rate without a plan')};2)`
  const plan = paid.stretches[0]?.plan
  if (!plan || !('formula' in paid)) return undefined
  if (!paid.formula.length) return ['=0']
  const sum = paid.formula.flatMap((one, i) => [i === 0 ? '' : '+', ...componentFormula(plan, figures, one)])
  return paid.formula.some(({ terms }) => needsQuota(terms) || terms.gate)
    ? parts`=IF(${cell(rep.quota)}>0;${sum};"no quota")`
    : parts`=${sum}`
}

/** Tiers or curve, then gate, cap and floor. Cents alone count, as they are credited. */
function componentFormula(plan: RepPlan, figures: RepFigures, one: Formulated): Formula {
  const { terms } = one
  const [forecast, quota] = [cell(rep.forecast), cell(rep.quota)]
  const amount = parts`ROUND(${forecast};2)`
  const limit = (of: Limit) => limitOf(plan, terms, of)
  let paid: Formula
  if (!isTiered(terms))
    paid = parts`PAYOUT(${amount}/${quota};${ratesOf(plan, terms, 'From')};${targetOf(plan, figures, one)})`
  else if (isFlat(terms)) paid = parts`ROUND(${amount}*${ratesOf(plan, terms, 'Rate')};2)`
  else {
    const ofQuota = terms.pays.ofQuota ? parts`;${quota}` : []
    paid = parts`COMMISSION(${amount};${ratesOf(plan, terms, 'From')};"${terms.pays.mode}"${ofQuota})`
  }
  // A share of a quota may have a stray digit far behind the cents.
  if (terms.gate) paid = parts`IF(${amount}>=ROUND(${quota}*${limit('gate')};6);${paid};0)`
  if (terms.cap !== undefined) paid = parts`MIN(${paid};${limit('cap')})`
  return terms.floor === undefined ? paid : parts`MAX(${paid};${limit('floor')})`
}
