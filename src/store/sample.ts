import { sampleDeals, sampleDealTitles } from '../core/sample/deals'
import { sampleGoals } from '../core/sample/goals'
import { sampleMetrics } from '../core/sample/metrics'
import { samplePeople } from '../core/sample/people'
import { samplePlans, sampleRates, sampleStages } from '../core/sample/plans'
import type { CivilDate } from '../model/civil-date'
import { goals } from '../model/goal'
import { metrics } from '../model/metric'
import { objectives } from '../model/objective'
import { people } from '../model/person'
import { plans, rates } from '../model/plan'
import { stages } from '../model/stage'
import type { Workbook } from '../ports'
import { appendRows } from './kept-tabs/append'
import { setUp } from './set-up'

export const sampleTab = 'Deals'

/** The tabs that the sample fills. */
export const sampleTabs = [
  sampleTab,
  ...[people, stages, plans, rates, goals, objectives, metrics].map((tab) => tab.name),
]

const money = '#,##0'
const day = 'yyyy-mm-dd'
const formats = ['@', '@', '@', '@', '@', money, day, day, '@', '@']
const widths = [110, 230, 170, 150, 120, 100, 100, 100, 120, 100]

/** Fills a workbook with a made-up company's deals, people, plans, goals and metrics, as of a day. Its tabs must be missing or hold titles alone. */
export function writeSample(workbook: Workbook, today: CivilDate): void {
  const deals = sampleDeals(today)
  const tab = workbook.tab(sampleTab) ?? workbook.addTab(sampleTab)
  tab.write(1, 1, { contents: [sampleDealTitles], looks: [sampleDealTitles.map(() => 'heading')] })
  tab.write(2, 1, {
    contents: deals.map((d) => [
      d.id,
      d.name,
      d.account,
      d.owner,
      d.stage,
      d.amount,
      d.closes,
      d.created,
      d.type,
      d.source,
    ]),
    formats: deals.map(() => formats),
  })
  tab.freezeRows(1)
  tab.widths(widths)
  setUp(workbook)
  appendRows(workbook, people, samplePeople(today))
  appendRows(workbook, stages, sampleStages)
  appendRows(workbook, plans, samplePlans())
  appendRows(workbook, rates, sampleRates())
  appendRows(workbook, goals, sampleGoals(today, { startMonth: 1, namedBy: 'end' }))
  const set = sampleMetrics()
  appendRows(workbook, objectives, set.objectives)
  appendRows(workbook, metrics, set.metrics)
}
