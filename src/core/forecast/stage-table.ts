import type { Ref, SheetTable } from '../../model/generated-sheet'
import { plainName } from '../../model/plain-name'
import { isOpen } from '../deals/deal-line'
import { exactly, type Figure, own, parts } from '../sheet/formula'
import type { Forecast } from './forecast'
import { settingCell } from './settings-table'
import { noSums } from './tally'
import { deal, dealsTab, table } from './titles'

const money = '#,##0'

/** The deals of the period by stage, in the order of the tab Stages. */
export function stageTable({ label, lines, stages, tally }: Forecast, figure: Figure): SheetTable {
  const stage = own(table.stages)('Stage')
  const of = (column: string): Ref => ({ tab: dealsTab(label), table: table.deals, column, rows: 'column' })
  const summed = (column: string, ...more: (string | Ref)[]) =>
    parts`SUMIFS(${of(column)};${of(deal.stage)};${exactly(stage)}${more})`
  // Shares of a deal add up to one deal. A tick taken away, or a date changed to another period, takes it out.
  const included = [';', of(deal.include), ';TRUE']
  const moved = (sign: string, bound: 'Period from' | 'Period to') =>
    summed(deal.share, ...included, ';', of(deal.changed), `;"${sign}"&`, settingCell(label, bound))
  const deals = parts`=${summed(deal.share, ...included)}-${moved('<', 'Period from')}-${moved('>', 'Period to')}`
  const present = new Set(lines.map((line) => plainName(line.stage)))
  return {
    name: table.stages,
    columns: [
      { title: 'Stage', note: 'As the CRM writes it.', format: '@' },
      { title: 'Category', note: 'What its deals count as, by the tab Stages.', format: '@' },
      { title: 'Probability', note: 'By the tab Stages.', format: '0%' },
      { title: 'Deals', note: 'How many deals; one that is shared counts once in all.', format: '#,##0' },
      { title: 'Amount', note: 'What is credited.', format: money },
      { title: 'Weighted pipeline', note: 'Open deals, each at its probability.', format: money },
    ],
    rows: stages
      .filter((one) => present.has(plainName(one.stage)))
      .map((one) => {
        const sums = tally.byStage.get(plainName(one.stage)) ?? noSums()
        return {
          cells: [
            one.stage,
            one.category,
            one.category === 'Won' ? 1 : isOpen(one.category) ? (one.probability ?? 0) : 0,
            figure(sums.deals, deals),
            figure(sums[one.category] / 100, parts`=${summed(deal.credited)}`),
            figure(sums.weighted / 100, parts`=${summed(deal.weighted)}`),
          ],
        }
      }),
  }
}
