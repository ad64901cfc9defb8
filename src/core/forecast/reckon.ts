import { CivilDate, type IsoDate } from '../../model/civil-date'
import { closedWon } from '../../model/goal'
import type { Metric } from '../../model/metric'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Plan, Rate } from '../../model/plan'
import type { Ramp } from '../../model/ramp'
import type { Settings } from '../../model/settings'
import type { Category, Stage } from '../../model/stage'
import { dealLines } from '../deals/deal-line'
import { leaveDuplicates } from '../deals/duplicates'
import { leftOut, severalTabs, unevenShares, withoutId } from '../deals/findings'
import { namesOf } from '../deals/names'
import { sift } from '../deals/sift'
import type { DealSource } from '../deals/source'
import { quotasIn } from '../goals/quotas'
import type { Placed } from '../goals/standing'
import type { TypedRow } from '../metrics/typed-figures'
import { contradictions } from './contradictions'
import { type Expense, expenses } from './expense/expense'
import { overdueBefore, pastDue, strangers, unweighted } from './findings'
import type { Forecast, Typed } from './forecast'
import { monthsOf } from './month-table'
import { tally } from './tally'

/** What a workbook says, as far as a forecast needs it. */
export type Known = {
  label: string
  period: Period
  asOf: IsoDate
  settings: Settings
  sources: readonly DealSource[]
  stages: readonly Stage[]
  people: readonly (Person & { row: number })[]
  plans: readonly (Plan & { row: number })[]
  rates: readonly (Rate & { row: number })[]
  goals: readonly Placed[]
  ramps: readonly (Ramp & { row: number })[]
  metrics: readonly Metric[]
  actuals: readonly TypedRow[]
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
  const reckoned = {
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
    expenses: expenses(known, lines),
    findings: [
      ...severalTabs(sources),
      ...leftOut(sifted),
      ...contradictions(sources),
      ...pastDue(lines, asOf),
      ...(asOf >= period.from ? overdueBefore(sifted, bounds.length + 1, period.from) : []),
      ...unevenShares(lines),
      ...unweighted(stages, lines),
      ...strangers([...new Set(lines.map(({ owner }) => owner))], people, names),
      ...quotas.findings.map((message) => ({ message })),
      ...withoutId(sources),
    ],
  }
  return { ...reckoned, ...withTyped(reckoned, { whatIfs: new Map(), reps: new Map() }) }
}

/** What typed cells change in a forecast. */
export function withTyped(
  { lines, period, expenses }: Pick<Forecast, 'lines' | 'period' | 'expenses'>,
  typed: Typed,
): Pick<Forecast, 'typed' | 'tally' | 'expense'> {
  const sums = tally(lines, typed.whatIfs, period)
  let found: Expense | undefined
  return {
    typed,
    tally: sums,
    expense() {
      found ??= expenses(typed, sums)
      return found
    },
  }
}
