import { namesOf } from '../../src/core/deals/names'
import type { DealSource } from '../../src/core/deals/source'
import { actualsFromDeals } from '../../src/core/metrics/actuals'
import { dealSums } from '../../src/core/metrics/deal-sums'
import { type ActualChange, typeIn } from '../../src/core/metrics/type-in'
import type { TypedRow } from '../../src/core/metrics/typed-figures'
import { sampleStages } from '../../src/core/sample/plans'
import type { Actual } from '../../src/model/actual'
import { CivilDate } from '../../src/model/civil-date'
import type { Metric } from '../../src/model/metric'
import type { Period } from '../../src/model/period'
import { metricIn, typedBoard } from '../../src/requests/actuals-board'
import type { Answer } from '../../src/requests/answer'
import type { GoalTabs } from '../../src/requests/goal-board'
import { dealSource } from './deal-source'

const noMetric: Metric = {
  metric: '',
  objective: '',
  kind: undefined,
  unit: undefined,
  direction: undefined,
  source: 'typed',
  weight: undefined,
  floor: undefined,
  cap: undefined,
  validFrom: undefined,
  validTo: undefined,
  note: '',
}
/** A row of the tab Metrics. */
export const metric = (name: string, change: Partial<Metric> = {}) => ({ ...noMetric, metric: name, ...change, row: 2 })

type Deal = [owner: string, stage: string, amount: number, close: string, created: string]
/** A deal tab of these deals. */
export const dealTab = (...deals: Deal[]): DealSource =>
  dealSource(
    deals.map(([owner, stage, amount, close, created]) => [
      owner,
      stage,
      amount,
      CivilDate.parse(close) ?? '',
      CivilDate.parse(created) ?? '',
    ]),
    { owner: 0, stage: 1, amount: 2, closeDate: 3, createdDate: 4 },
  )

/** Answers what was reached, from deals and typed rows that a test can change. */
export class ActualsDesk {
  deals = dealTab()
  typed: TypedRow[] = []

  answer(tabs: GoalTabs, name: string, period: Period): Answer<unknown> {
    const { source, ...of } = metricIn(tabs, name, period)
    if (source === 'typed') return { value: this.board(tabs, name, period) }
    const { people } = tabs
    const sums = dealSums([this.deals], { stages: sampleStages, currency: 'USD', people }, period)
    const found = actualsFromDeals(sums, source, people, { period, asOf: tabs.today, dated: true })
    return { value: { ...found, metric: { ...of, source }, period } }
  }

  save(tabs: GoalTabs, name: string, period: Period, changes: readonly ActualChange[]): Answer<unknown> {
    const done = typeIn(this.typed, changes, { metric: name, period, names: namesOf(tabs.people) })
    if ('stale' in done) return { value: { board: this.board(tabs, name, period), stale: done.stale } }
    for (const { row, values: change } of done.edited)
      this.typed = this.typed.map((was) => (was.row === row ? { ...was, ...change } : was))
    this.type(...done.added)
    return { value: { board: this.board(tabs, name, period) } }
  }

  type(...rows: Actual[]) {
    this.typed.push(...rows.map((row, i) => ({ ...row, row: this.typed.length + 2 + i })))
  }

  private board = (tabs: GoalTabs, name: string, period: Period) =>
    typedBoard({ rows: this.typed, faults: [] }, tabs, metricIn(tabs, name, period), period)
}
