import { likeBefore, spread } from './spread'

/** Somebody whom a target is spread over. */
export type Bearer = {
  /** How much of a full quota is carried in the period, as `carried` says, and was in the period before. */
  share: number
  shareBefore: number
  /** The goal of the period before. */
  before: number | undefined
}

/** How a target is spread. */
export type Way = {
  /** Full quotas are equal, or in proportion to those of the period before. */
  basis: 'equal' | 'before'
  /** Whether newcomers count by their ramp, joiners and leavers by their days. */
  carried: boolean
  /** How far the parts together exceed the target: 0.1 for 10%. */
  over: number
}

/** A target with its over-assignment, and what falls to each; parts add up to `assigned` exactly. */
export type TopDown = { assigned: number; parts: number[] }

/** A full quota as the period before showed it: the goal of somebody who carried half of one stands for twice as much. */
export const fullBefore = ({ before, shareBefore }: Bearer): number | undefined =>
  before === undefined || shareBefore <= 0 ? undefined : before / shareBefore

/**
 * Spreads a target over people, in whole units where it is whole, else in hundredths. Undefined where nobody carries any
 * of it.
 */
export function topDown(target: number, bearers: readonly Bearer[], way: Way): TopDown | undefined {
  const full =
    way.basis === 'equal'
      ? bearers.map(() => 1)
      : likeBefore(bearers.map((bearer) => (way.carried ? fullBefore(bearer) : bearer.before)))
  const weights = full.map((quota, i) => (way.carried ? quota * (bearers[i] as Bearer).share : quota))
  if (!weights.some((weight) => weight > 0)) return undefined
  const units = Number.isInteger(target) ? 1 : 100
  // Fifteen digits are all that a cell holds, and hide that 1,000 × 1.1 is not quite 1,100.
  const assigned = Math.round(Number((target * units * (1 + way.over)).toPrecision(15)))
  return { assigned: assigned / units, parts: spread(assigned, weights).map((part) => part / units) }
}
