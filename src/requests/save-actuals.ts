import * as z from 'zod/mini'
import { namesOf } from '../core/deals/names'
import { inForce } from '../core/goals/in-force'
import { type ActualChange, typeIn } from '../core/metrics/type-in'
import { actuals } from '../model/actual'
import type { Period } from '../model/period'
import { plainName } from '../model/plain-name'
import { type Fault, Problem } from '../model/problem'
import { keepRows } from '../store/keep-rows'
import { readTab } from '../store/kept-tabs/read'
import { unitFormats } from '../store/unit-formats'
import { metricIn, typedBoard } from './actuals-board'
import { type GoalTabs, periodAsked, readGoalTabs } from './goal-board'
import { request } from './request'

const input = () => {
  const actual = z.nullable(z.number('An actual is a number.'))
  return z.object({
    metric: z.string().check(z.trim(), z.minLength(1, 'Say which metric the actuals are of.')),
    period: z.object({ from: z.string(), to: z.string() }),
    changes: z.array(
      z.object({
        person: z.string(),
        actual,
        note: z.string().check(z.trim()),
        seen: z.nullable(z.object({ actual: z.nullable(z.number()), note: z.string() })),
      }),
    ),
  })
}

/**
 * Saves typed actuals of a metric and period: all of them, or none where somebody changed one meanwhile. Either way the
 * screen is told how everything stands now. A `Problem` where the metric is computed from the deal tabs.
 */
export const saveActuals = request({
  input,
  writes: true,
  run({ metric: name, period: wanted, changes }, context) {
    const tabs = readGoalTabs(context)
    const {
      period: { from, to },
    } = periodAsked(tabs, wanted)
    const period = { from, to }
    const metric = metricIn(tabs, name, period)
    if (metric.source !== 'typed')
      throw new Problem(
        `${metric.name} is computed from the deal tabs, so it can’t be typed. Its source stands in the tab Metrics.`,
      )
    const faults = strangers(changes, tabs, period)
    if (faults.length) throw new Problem(faults)
    const before = readTab(context.workbook, actuals)
    const typed = typeIn(before.rows, changes, { metric: metric.name, period, names: namesOf(tabs.people) })
    if ('stale' in typed) return { board: typedBoard(before, tabs, metric, period), stale: typed.stale }
    keepRows(context.workbook, actuals, typed, metric.unit && { actual: unitFormats[metric.unit] })
    return { board: typedBoard(readTab(context.workbook, actuals), tabs, metric, period) }
  },
})

/** Changes for people who are not in the tab People. */
function strangers(changes: readonly ActualChange[], { people }: GoalTabs, period: Period): Fault[] {
  const known = new Set(inForce(people, period).map(({ name }) => plainName(name)))
  return changes.flatMap(({ person }, i) =>
    known.has(plainName(person)) && plainName(person) !== ''
      ? []
      : [{ path: ['changes', i, 'actual'], message: `"${person}" is not in the tab People.` }],
  )
}
