import { CivilDate, type IsoDate } from '../../model/civil-date'
import { closedWon } from '../../model/goal'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Plan, Rate } from '../../model/plan'
import type { Settings } from '../../model/settings'
import type { Category, Stage } from '../../model/stage'
import { dealLines } from '../deals/deal-line'
import { leaveDuplicates } from '../deals/duplicates'
import { namesOf } from '../deals/names'
import { sift } from '../deals/sift'
import type { DealSource } from '../deals/source'
import { quotasIn } from '../goals/quotas'
import type { Placed } from '../goals/standing'
import { contradictions } from './contradictions'
import {
  leftOut,
  overdueBefore,
  pastDue,
  severalTabs,
  strangers,
  unevenShares,
  unweighted,
  withoutId,
} from './findings'
import type { Forecast, Typed } from './forecast'
import { monthsOf } from './month-table'
import { repPlans } from './rep-plan'
import { tally } from './tally'

/** What a workbook says, as far as a forecast needs it. */
export type Known = {
  label: string
  period: Period
  asOf: IsoDate
  settings: Settings
  sources: readonly DealSource[]
  stages: readonly Stage[]
  people: readonly Person[]
  plans: readonly (Plan & { row: number })[]
  rates: readonly (Rate & { row: number })[]
  goals: readonly Placed[]
}

/** The forecast of a period, before anybody typed anything. */
export function reckon(known: Known): Forecast {
  const { label, period, asOf, settings, sources, stages, people } = known
  const names = namesOf(people)
  const stageByName = new Map(stages.map((stage) => [plainName(stage.stage), stage]))
  const after = (CivilDate.parse(period.to) as CivilDate).serial + 1
  const bounds = [...monthsOf(period).map(({ serial }) => serial), after]
  const sifted = sift(sources, {
    stages: new Map([...stageByName].map(([name, { category }]): [string, Category] => [name, category])),
    bounds,
    currency: settings.currency,
    names,
  })
  leaveDuplicates(sources, sifted)
  const { lines, used } = dealLines(sources, sifted, { stages: stageByName, names })
  const goals = known.goals.map((goal) => ({ ...goal, person: names.get(plainName(goal.person)) ?? goal.person }))
  const quotas = quotasIn(goals, closedWon, period)
  const plans = repPlans(people, known.plans, known.rates, period)
  return {
    label,
    period,
    asOf,
    settings,
    tabs: sources.map(({ tab }) => tab),
    lines,
    sifted,
    used,
    stages,
    quotas: quotas.byRep,
    plans: plans.byRep,
    ...withTyped(lines, { whatIfs: new Map(), reps: new Map() }, period),
    findings: [
      ...severalTabs(sources),
      ...leftOut(sifted),
      ...contradictions(sources),
      ...pastDue(lines, asOf),
      ...(asOf >= period.from ? overdueBefore(sifted, bounds.length + 1, period.from) : []),
      ...unevenShares(lines),
      ...unweighted(stages, lines),
      ...strangers([...new Set(lines.map(({ owner }) => owner))], people, names),
      ...[...quotas.findings, ...plans.findings].map((message) => ({ message })),
      ...withoutId(sources),
    ],
  }
}

/** What typed cells change in a forecast. */
export const withTyped = (lines: Forecast['lines'], typed: Typed, period: Period) => ({
  typed,
  tally: tally(lines, typed.whatIfs, period),
})
