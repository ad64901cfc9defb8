import type { CivilDate } from '../../model/civil-date'
import type { Goal } from '../../model/goal'
import type { MetricUnit } from '../../model/metric'
import { dayBefore, dayOf } from '../calendar/days'
import { type FiscalCalendar, periodOf } from '../calendar/fiscal'
import { before, lostSight, newcomer, reps } from './company'
import { meetings } from './metrics'

/** The goals of a metric beside the quota, in its unit; money goes by the size of the rep’s quota. */
const measures: readonly { metric: string; unit: MetricUnit; goal: (quota: number) => number }[] = [
  { metric: 'Opportunities created', unit: 'count', goal: () => 6 },
  { metric: 'Win rate', unit: 'percent', goal: () => 0.35 },
  { metric: 'Average won deal', unit: 'money', goal: (quota) => quota * 0.45 },
  { metric: 'Sales cycle', unit: 'days', goal: () => 75 },
  { metric: meetings, unit: 'count', goal: () => 24 },
]

/** Goals on every metric but the quota, of the quarter of this day and the one before, by metric. */
export function sampleMetricGoals(today: CivilDate, calendar: FiscalCalendar) {
  const current = periodOf(today, 'quarter', calendar)
  const last = periodOf(dayOf(dayBefore(current.from)), 'quarter', calendar)
  return measures.map(({ metric, unit, goal }) => ({
    unit,
    goals: [last, current].flatMap((period) =>
      reps
        .filter(({ name }) => period === current || name !== newcomer.name)
        .map(
          ({ name, manager, quota }): Partial<Goal> => ({
            person: name,
            metric,
            ...period,
            goal: goal(quota),
            status: 'agreed',
            proposedBy: manager,
            version: 1,
            ...((period !== current || name !== lostSight.name) && {
              acknowledgedOn: before(dayOf(period.from), -3),
            }),
          }),
        ),
    ),
  }))
}
