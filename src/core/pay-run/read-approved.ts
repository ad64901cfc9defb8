import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { dealIn, dealKey } from '../deals/key'
import { approvedIn } from '../ledger/approved-in'
import { clawback } from '../ledger/inputs/added'
import type { LedgerBook } from '../ledger/ledger-book'
import { inputsOf } from '../ledger/read-inputs'
import type { Approved } from '../statements/approved'
import type { Clawback } from '../statements/payable'
import type { Recorded } from '../statements/recorded'

type Names = ReadonlyMap<string, string>

/**
 * What stands of the periods that were approved before one. People, and whom deals are credited to, go by the names that
 * they have today, so that a new name is no change.
 */
export const approvedBefore = ({ from }: Period, ledger: LedgerBook, names: Names, faults: Fault[]): Approved[] =>
  approvedIn(ledger, faults)
    .filter(({ period }) => period.to < from)
    .map(({ period, people }) => {
      const today = new Map<string, { person: string; earned: Recorded[] }>()
      for (const { person: written, earned } of people.values()) {
        const person = names.get(plainName(written)) ?? written
        const known = today.get(plainName(person))?.earned ?? []
        today.set(plainName(person), { person, earned: [...known, ...earned.map((one) => renamed(one, names))] })
      }
      return { period, people: today }
    })

const renamed = (one: Recorded, names: Names): Recorded => ({
  ...one,
  deals: one.deals.map((deal) => ({ ...deal, key: keyToday(deal.key, names) })),
})

function keyToday(key: string, names: Names): string {
  const { id, owner } = dealIn(key)
  return dealKey(id, names.get(plainName(owner)) ?? owner)
}

/** Clawbacks of statements that were approved before a period, by plain name of the person. */
export function takenBefore(
  { from }: Period,
  ledger: LedgerBook,
  names: Names,
  faults: Fault[],
): Map<string, Clawback[]> {
  const taken = new Map<string, Clawback[]>()
  for (const entry of ledger.clawbacks) {
    const kept = entry.approvedTo < from ? inputsOf(clawback, entry, faults) : undefined
    if (!kept) continue
    const { person, plan, version, component, deal, name, account, note } = entry
    const key = plainName(names.get(plainName(person)) ?? person)
    const one = { plan, version, component, deal: keyToday(deal, names), name, account, says: note, ...kept }
    taken.set(key, [...(taken.get(key) ?? []), one])
  }
  return taken
}
