import { CivilDate, type IsoDate } from '../../../model/civil-date'
import { plainName } from '../../../model/plain-name'
import { dealIn } from '../../deals/key'
import type { Terms } from '../../plans/terms'
import type { Approved } from '../approved'
import type { Known } from '../known'
import type { RecordedDeal } from '../recorded'

/** A deal as Ledger has it, and who was paid on it. */
type Paid = RecordedDeal & { owner: string; person: string }

/** Where deals that a component counts no longer, or newly, have gone or come from. */
export type Origin = {
  /** Deals of approved periods by their id, as each component counted them. */
  paid(id: string): readonly Paid[]
  /** Who is credited with a deal today, if it is won: by its key, the day that a component would count it on. */
  today(
    key: string,
    terms: Terms,
  ): { stage: string; won: boolean; owners: readonly string[]; day: IsoDate | undefined } | undefined
  /** Whether a deal's owner is in somebody's team on a day. */
  inTeam(leader: string, key: string, day: IsoDate): boolean
}

/** Looked up only where something changed. */
export function originOf(approved: readonly Approved[], known: Known): Origin {
  let found: Map<string, Paid[]> | undefined
  return {
    paid(id) {
      found ??= paidDeals(approved)
      return found.get(id) ?? []
    },
    today(key, { countsOn }) {
      const { id, owner } = dealIn(key)
      const lines = known.credits.deal(id)
      const [line] = lines
      if (!line) return undefined
      const credit = known.credits.of(plainName(owner)).find((one) => one.key === key)
      const day = countsOn === 'paid' ? credit?.paid : credit?.close
      return {
        stage: line.stage,
        won: line.category === 'Won',
        owners: lines.map((one) => one.owner),
        day: day === undefined || Number.isNaN(day) ? undefined : CivilDate.of(day).iso,
      }
    },
    inTeam: (leader, key, day) => known.roster.teamOn(leader, day).has(plainName(dealIn(key).owner)),
  }
}

function paidDeals(approved: readonly Approved[]): Map<string, Paid[]> {
  const found = new Map<string, Paid[]>()
  for (const { people } of approved)
    for (const { person, earned } of people.values())
      for (const deal of earned.flatMap(({ deals }) => deals)) {
        const { id, owner } = dealIn(deal.key)
        const known = found.get(id)
        if (known) known.push({ ...deal, owner, person })
        else found.set(id, [{ ...deal, owner, person }])
      }
  return found
}
