import { type Deal, stages } from './deal'

/** Sums in whole cents by what they are of, such as `Ann Ames, Won` or `2026-06, weighted`; those of nothing are not listed. */
export type Figures = Record<string, number>

/** What a forecast of these deals must say, each added up from the deals alone. */
export function figuresOf(deals: readonly Deal[]): Figures {
  const sums = new Map<string, number>()
  const add = (key: string, cents: number) => sums.set(key, (sums.get(key) ?? 0) + cents)
  for (const { owner, stage, cents, close } of deals) {
    const [category, chance] = stages[stage]
    const open = category !== 'Won' && category !== 'Lost'
    for (const key of [owner, close.slice(0, 7), stage]) {
      add(`${key}, ${category}`, cents)
      if (open) add(`${key}, weighted`, cents * chance)
    }
  }
  return listed(sums)
}

/** Sums in a fixed order, rounded to whole cents, without those of nothing. */
export const listed = (sums: Iterable<readonly [string, number]>): Figures =>
  Object.fromEntries(
    [...sums]
      .map(([key, cents]) => [key, Math.round(cents)] as const)
      .filter(([, cents]) => cents !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
