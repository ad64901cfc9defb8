import { dayOf } from '../../../src/core/calendar/days'
import { type Attained, attained } from '../../../src/core/metrics/attained'
import { addsDays } from '../../../src/core/metrics/unit'
import { kept } from '../../../src/core/money/decimal'
import { pace } from '../../../src/core/score/pace'
import type { GoalBoard } from '../../../src/requests/goal-board'

/**
 * How an actual stands to its goal. While the period runs, what grows with its days is judged by where it will end at
 * this pace, else everybody would be behind in its first week; the rest by how it is so far.
 */
export function outlook(
  actual: number,
  goal: number,
  { metric, period, today, bands }: GoalBoard,
): Attained & { by: '' | ' at this pace' | ' so far' } {
  const now = attained(actual, goal, metric.direction, bands)
  if (today < period.from || today >= period.to) return { ...now, by: '' }
  if (!addsDays(metric.unit, metric.source) || goal <= 0) return { ...now, by: ' so far' }
  const atEnd = pace(actual, goal, { from: dayOf(period.from), to: dayOf(period.to) }, dayOf(today))
  return { ...now, word: attained(kept(atEnd * goal), goal, metric.direction, bands).word, by: ' at this pace' }
}
