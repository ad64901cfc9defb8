import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { roundedCents } from '../money/cents'
import { decimalOf } from '../money/decimal'
import type { Approved } from '../statements/approved'
import type { Recorded } from '../statements/recorded'
import type { Entry } from './entry'
import type { LedgerBook } from './ledger-book'
import { type Earned, earnedIn } from './read-earned'

/** What everybody earned in each approved period, as it stands in Ledger, by plain name. What can't be read is told. */
export const approvedIn = ({ approved, standing }: LedgerBook, faults: Fault[]): Approved[] =>
  approved.map((period) => {
    const rows = standing(period)
    const people = new Map<string, { person: string; earned: Recorded[] }>()
    for (const [name, theirs] of rows) {
      // The terms, which are nobody's, stand first. Nothing stands of somebody who was paid by mistake and by a change alone.
      const last = theirs[theirs.length - 1]
      if (last) people.set(name, { person: last.person, earned: [] })
    }
    for (const one of earnedIn([...new Set([...rows.values()].flat())], faults))
      people.get(plainName(one.entry.person))?.earned.push(recordedOf(one))
    return { period, people }
  })

const cents = ({ commission }: Entry): bigint => roundedCents(decimalOf(commission ?? 0))

const recordedOf = ({ entry, terms, stretch, now, before, deals }: Earned): Recorded => ({
  terms,
  stretch,
  window: { from: entry.windowFrom ?? stretch.from, to: entry.windowTo ?? stretch.to },
  situation: now,
  before,
  earned: cents(entry),
  deals: deals.map(({ entry: of, amount, share, credited }) => ({
    key: of.deal,
    name: of.name,
    account: of.account,
    day: of.day ?? '',
    cents: amount,
    share,
    credited,
    commission: cents(of),
  })),
})
