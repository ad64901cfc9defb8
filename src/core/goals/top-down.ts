import { likeBefore, spreadAmount } from './spread'

/** Somebody whom a target is spread over. */
export type Bearer = {
  /** How much of a full quota is carried in the period, as `carried` says. */
  share: number
  /** The goal of the period before, a full quota. */
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

/**
 * A target with its over-assignment, what falls to each, and the goals that say so. Parts add up to `assigned` exactly. A
 * goal is a full quota, which ramp and days here reduce to the part, exact to the cent.
 */
export type TopDown = { assigned: number; parts: number[]; goals: number[] }

/**
 * Spreads a target over people, in whole units where it is whole, else in hundredths. Undefined where nobody carries any
 * of it.
 */
export function topDown(target: number, bearers: readonly Bearer[], way: Way): TopDown | undefined {
  const full = way.basis === 'equal' ? bearers.map(() => 1) : likeBefore(bearers.map(({ before }) => before))
  const weights = full.map((quota, i) => (way.carried ? quota * (bearers[i] as Bearer).share : quota))
  if (!weights.some((weight) => weight > 0)) return undefined
  const units = Number.isInteger(target) ? 1 : 100
  // Fifteen digits are all that a cell holds, and hide that 1,000 × 1.1 is not quite 1,100.
  const assigned = Math.round(Number((target * units * (1 + way.over)).toPrecision(15))) / units
  const parts = spreadAmount(assigned, weights)
  const goals = parts.map((part, i) => (way.carried ? fullFor(part, (bearers[i] as Bearer).share) : part))
  return { assigned, parts, goals }
}

const fullFor = (part: number, share: number): number => (share > 0 ? Math.round((part / share) * 100) / 100 : 0)
