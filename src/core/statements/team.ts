import { plainName } from '../../model/plain-name'
import { type Counted, inOrder } from './counted'
import type { Roster } from './roster'

const none = BigInt(0)
const size = (cents: bigint) => (cents < none ? -cents : cents)

/**
 * What a leader's team is credited with: the own credits and those of everybody who reported up to the leader on the day
 * that a deal counts. Of a deal that is shared within the team no more counts than the deal itself.
 */
export function teamCredits(
  leader: string,
  byOwner: ReadonlyMap<string, readonly Counted[]>,
  roster: Roster,
): readonly Counted[] {
  const credits = [...roster.everBelow(leader)]
    .flatMap((name) => byOwner.get(name) ?? [])
    .filter(({ day, credit }) => roster.teamOn(leader, day).has(plainName(credit.owner)))
    .sort(inOrder)
  const counted = new Map<string, bigint>()
  return credits.map((one) => {
    const deal = `${one.credit.tab}\n${one.credit.row}`
    const before = counted.get(deal) ?? none
    const left = one.cents - before
    const credited = size(one.credited) > size(left) ? left : one.credited
    counted.set(deal, before + credited)
    return credited === one.credited ? one : { ...one, credited }
  })
}
