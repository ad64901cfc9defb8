import type { Bearer } from './top-down'

/** What people can carry in a period, going by their goals of the period before. */
export type Capacity = {
  quota: number
  /** Full quotas, newcomers and leavers in part: 8.5 of 10 people. */
  full: number
  people: number
  /** How many had no goal before: they count like the average of the others. */
  unknown: number
}

/** The ramped quota capacity of people; undefined where none of them had a goal before. */
export function capacity(bearers: readonly Bearer[]): Capacity | undefined {
  const known = bearers.flatMap(({ before }) => before ?? [])
  if (!known.length) return undefined
  const average = known.reduce((a, b) => a + b, 0) / known.length
  const quota = bearers.reduce((sum, { before, share }) => sum + (before ?? average) * share, 0)
  return {
    quota: Math.round(quota),
    full: bearers.reduce((sum, { share }) => sum + share, 0),
    people: bearers.length,
    unknown: bearers.length - known.length,
  }
}
