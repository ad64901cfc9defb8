import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { PlanBook } from '../plans/plan-book'
import type { Changes } from './differences/changes'
import { earningsIn } from './earnings-in'
import type { Known } from './known'
import type { Statement } from './statement'

/** What an approved period comes to now, for everybody for whom that was changed. */
export type Restated = { period: Period; all: readonly Pick<Statement, 'person' | 'earnings' | 'earned'>[] }

const none = BigInt(0)

/** Approved periods that were changed, from the earliest. */
export function restated(changes: ReadonlyMap<string, Changes>, plans: PlanBook, known: Known): Restated[] {
  const byPeriod = new Map<string, { period: Period; all: Restated['all'][number][] }>()
  for (const { person, changed } of changes.values())
    for (const period of changed) {
      const earnings = earningsIn(plainName(person), period, plans, known).earned
      const earned = earnings.reduce((sum, one) => sum + (one.earned ?? none), none)
      const same = byPeriod.get(period.from) ?? { period, all: [] }
      same.all.push({ person, earnings, earned })
      byPeriod.set(period.from, same)
    }
  return [...byPeriod.values()].sort((a, b) => (a.period.from < b.period.from ? -1 : 1))
}
