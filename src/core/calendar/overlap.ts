import type { Period } from '../../model/period'

export const sameDays = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to

/** Whether all of a period's days are among another's. */
export const within = (part: Period, whole: Period): boolean => part.from >= whole.from && part.to <= whole.to

/** Whether two periods can't both count: the same days, or days that cut across each other. A part inside a whole is fine. */
export const clash = (a: Period, b: Period): boolean =>
  sameDays(a, b) || (a.from <= b.to && b.from <= a.to && !within(a, b) && !within(b, a))

/** The days that two periods share; undefined where there are none. */
export function shared(a: Period, b: Period): Period | undefined {
  const from = a.from > b.from ? a.from : b.from
  const to = a.to < b.to ? a.to : b.to
  return from <= to ? { from, to } : undefined
}
