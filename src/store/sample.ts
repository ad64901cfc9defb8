import { sampleActuals } from '../core/sample/actuals'
import { sampleAssignments } from '../core/sample/assignments'
import { sampleCoaching } from '../core/sample/coaching'
import { sampleDeals, sampleDealTitles } from '../core/sample/deals'
import { sampleGoals } from '../core/sample/goals'
import { sampleMetricGoals } from '../core/sample/metric-goals'
import { sampleMetrics } from '../core/sample/metrics'
import { samplePeople, sampleRamps } from '../core/sample/people'
import { samplePlans, sampleRates, sampleStages } from '../core/sample/plans'
import { sampleSeasons } from '../core/sample/seasons'
import { sampleRoleSkills, sampleSkills } from '../core/sample/skills'
import { sampleTraining } from '../core/sample/training'
import { actuals } from '../model/actual'
import { assignments } from '../model/assignment'
import type { CivilDate } from '../model/civil-date'
import { coaching } from '../model/coaching'
import { goals } from '../model/goal'
import { metrics } from '../model/metric'
import { objectives } from '../model/objective'
import { people } from '../model/person'
import { plans, rates } from '../model/plan'
import { ramps } from '../model/ramp'
import { roleSkills } from '../model/role-skill'
import { seasons } from '../model/season'
import { skills } from '../model/skill'
import { stages } from '../model/stage'
import { training } from '../model/training'
import type { Workbook } from '../ports'
import { appendRows } from './kept-tabs/append'
import { setUp } from './set-up'
import { unitFormats } from './unit-formats'

export const sampleTab = 'Deals'

/** The tabs that the sample fills. */
export const sampleTabs = [
  sampleTab,
  ...[people, ramps, stages, plans, rates, goals, objectives, metrics, actuals, seasons].map((tab) => tab.name),
  ...[roleSkills, skills, training, assignments, coaching].map((tab) => tab.name),
]

const money = '#,##0'
const day = 'yyyy-mm-dd'
const formats = ['@', '@', '@', '@', '@', money, day, day, '@', '@', day]
const widths = [110, 230, 170, 150, 120, 100, 100, 100, 120, 100, 150]
const calendar = { startMonth: 1, namedBy: 'end' } as const

/** Fills a workbook with a made-up company as of a day: what it sells, its people, and how they are led. Its tabs must be missing or hold titles alone. */
export function writeSample(workbook: Workbook, today: CivilDate): void {
  writeDeals(workbook, today)
  setUp(workbook)
  appendRows(workbook, people, samplePeople(today))
  appendRows(workbook, ramps, sampleRamps())
  appendRows(workbook, stages, sampleStages)
  appendRows(workbook, plans, samplePlans())
  appendRows(workbook, rates, sampleRates())
  appendRows(workbook, goals, sampleGoals(today, calendar))
  for (const { unit, goals: own } of sampleMetricGoals(today, calendar))
    appendRows(workbook, goals, own, { goal: unitFormats[unit] })
  const set = sampleMetrics()
  appendRows(workbook, objectives, set.objectives)
  appendRows(workbook, metrics, set.metrics)
  appendRows(workbook, actuals, sampleActuals(today))
  appendRows(workbook, seasons, sampleSeasons())
  appendRows(workbook, roleSkills, sampleRoleSkills())
  appendRows(workbook, skills, sampleSkills(today))
  appendRows(workbook, training, sampleTraining())
  appendRows(workbook, assignments, sampleAssignments(today))
  appendRows(workbook, coaching, sampleCoaching(today))
}

function writeDeals(workbook: Workbook, today: CivilDate): void {
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
      d.stageChanged,
    ]),
    formats: deals.map(() => formats),
  })
  tab.freezeRows(1)
  tab.widths(widths)
}
