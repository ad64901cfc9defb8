import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { dealIn, dealKey } from '../deals/key'
import { clawback } from '../ledger/inputs/added'
import type { LedgerBook } from '../ledger/ledger-book'
import { type Earned, earnedIn } from '../ledger/read-earned'
import { inputsOf } from '../ledger/read-inputs'
import { roundedCents } from '../money/cents'
import { decimalOf } from '../money/decimal'
import type { Approved } from './approved'
import type { Clawback } from './payable'
import type { Recorded } from './recorded'

type Names = ReadonlyMap<string, string>

const cents = (amount = 0) => roundedCents(decimalOf(amount))

/**
 * What stands of the periods that were approved before one. People, and whom deals are credited to, go by the names that
 * they have today, so that a new name is no change.
 */
export function approvedBefore({ from }: Period, ledger: LedgerBook, names: Names, faults: Fault[]): Approved[] {
  return ledger.approved
    .filter(({ to }) => to < from)
    .map((period) => {
      const rows = new Set([...ledger.standing(period).values()].flat())
      const people = new Map<string, { person: string; earned: Recorded[] }>()
      const of = (written: string) => {
        const person = names.get(plainName(written)) ?? written
        const known = people.get(plainName(person)) ?? { person, earned: [] }
        people.set(plainName(person), known)
        return known
      }
      for (const { kind, person } of rows) if (kind !== 'terms') of(person)
      for (const one of earnedIn([...rows], faults)) of(one.entry.person).earned.push(recordedBy(one, names))
      return { period, people }
    })
}

const recordedBy = ({ terms, stretch, now, before, entry, deals }: Earned, names: Names): Recorded => ({
  terms,
  stretch,
  window: { from: entry.windowFrom ?? '', to: entry.windowTo ?? '' },
  situation: now,
  before,
  earned: cents(entry.commission),
  deals: deals.map(({ amount, share, credited, entry: row }) => ({
    key: keyToday(row.deal, names),
    name: row.name,
    account: row.account,
    day: row.day ?? '',
    cents: amount,
    share,
    credited,
    commission: cents(row.commission),
  })),
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
