import type { MetricUnit } from '../../model/metric'
import type { Bands } from '../../model/settings'
import { attainment } from '../attainment'
import { type Attained, attained, bandOf } from '../metrics/attained'
import { kept } from '../money/decimal'

/** A metric as it is scored. */
export type Measure = {
  name: string
  /** The objective that it serves; '' for none. */
  objective: string
  unit: MetricUnit | undefined
  direction: 'higher' | 'lower'
  /** How much it counts; metrics count by their proportions. */
  weight: number
  floor: number | undefined
  cap: number | undefined
  /** Whether figures of several people add up, and those of several days: then there is a pace. */
  addsPeople: boolean
  addsDays: boolean
}

/** What an actual is worth, 1 for a goal just met; or why that can't be told, as a sentence. */
export function scoreOf(
  actual: number,
  goal: number,
  { direction, floor, cap = Number.POSITIVE_INFINITY }: Measure,
): number | string {
  const clamped = (share: number) => Math.min(cap, Math.max(0, kept(share)))
  if (floor !== undefined) {
    if (floor === goal) return 'Floor and goal are the same, so there is no score between them.'
    if (floor > goal === (direction === 'higher'))
      return `The floor lies on the wrong side of the goal: ${direction} is better.`
    return clamped((actual - floor) / (goal - floor))
  }
  if (goal <= 0) return 'A goal of zero or less is scored from a floor. Give the metric one in the tab Metrics.'
  if (direction === 'lower' && actual <= 0)
    return cap < Number.POSITIVE_INFINITY
      ? cap
      : 'Nothing at all where lower is better is scored up to a cap. Give the metric one in the tab Metrics.'
  return clamped(attainment(actual, goal, direction) as number)
}

/**
 * How an actual stands to its goal, by the bands of Settings. A goal of zero or less has no share of it that could be
 * reached: there what it scores from its floor is banded, and without a floor it is met or not.
 */
export function standsAt(actual: number, goal: number, measure: Measure, bands: Bands): Attained {
  const { direction, floor } = measure
  if (goal > 0) return attained(actual, goal, direction, bands)
  const score = floor === undefined ? '' : scoreOf(actual, goal, measure)
  if (typeof score === 'number') return { word: bandOf(score, bands), share: undefined }
  return { word: (direction === 'lower' ? actual <= goal : actual >= goal) ? 'met' : 'behind', share: undefined }
}
