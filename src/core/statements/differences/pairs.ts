import { componentOf, type Recorded } from '../recorded'

/** A component's window as it was approved, and as it is today. */
export type Pair = { was: Recorded; now: Recorded | undefined } | { was: undefined; now: Recorded }

/** Of one person and period. The same component may pay twice, before and after a time on another plan. */
export function pairsOf(approved: readonly Recorded[], today: readonly Recorded[]): Pair[] {
  const left = new Map<string, Recorded[]>()
  for (const one of today) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one])
  const pairs: Pair[] = approved.map((was) => ({ was, now: left.get(keyOf(was))?.shift() }))
  return [...pairs, ...[...left.values()].flat().map((now) => ({ was: undefined, now }))]
}

/** No two windows of a component begin on one day. */
const keyOf = ({ terms, window }: Recorded): string => [componentOf(terms), window.from].join('\n')
