import { type Adjustment, adjustments as tab } from '../../model/adjustment'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { sameDays, within } from '../calendar/overlap'
import { isOwn } from '../ledger/entry'
import { adjustment } from '../ledger/inputs/added'
import type { LedgerBook } from '../ledger/ledger-book'
import { inputsOf } from '../ledger/read-inputs'
import { roundedCents } from '../money/cents'
import { decimalOf } from '../money/decimal'
import { centsInWords } from '../money/in-words'

type Paid = Pick<Adjustment, 'reason'> & { cents: bigint }
type Both = { person: string; stands: Paid[]; approved: Paid[] }

/**
 * Adjustments that were entered, changed or deleted after their period was approved, by period and person: no statement
 * pays them. A note may change, since it pays nothing.
 */
export function adjustedSince(
  rows: readonly Adjustment[],
  { approved, adjustments: paid }: Pick<LedgerBook, 'approved' | 'adjustments'>,
  { from: open }: Period,
  names: ReadonlyMap<string, string>,
  faults: Fault[],
): Fault[] {
  return approved
    .filter(({ to }) => to < open)
    .flatMap((period) => {
      const byPerson = new Map<string, Both>()
      const of = (written: string): Both => {
        const person = names.get(plainName(written)) ?? written
        const both = byPerson.get(plainName(person)) ?? { person, stands: [], approved: [] }
        byPerson.set(plainName(person), both)
        return both
      }
      for (const { person, from, to, reason, amount } of rows)
        if (within({ from, to }, period)) of(person).stands.push({ reason, cents: roundedCents(decimalOf(amount)) })
      for (const entry of paid) {
        const kept = isOwn(entry) && sameDays(entry, period) ? inputsOf(adjustment, entry, faults) : undefined
        if (kept) of(entry.person).approved.push(kept)
      }
      return [...byPerson.values()]
        .filter(({ stands, approved: was }) => inWords(stands) !== inWords(was))
        .map((both) => ({ message: changed(both, period) }))
    })
}

const changed = ({ person, stands, approved }: Both, { from, to }: Period): string =>
  `The adjustments of ${person} for ${from} to ${to} changed after these statements were approved: the tab ${tab.name} has ${inWords(stands)}, approved was ${inWords(approved)}. What changed is not paid until it is entered for the period that is open.`

/** In one order, so that the same adjustments are the same words. */
const inWords = (all: readonly Paid[]): string =>
  all
    .map(({ reason, cents }) => `${reason ?? 'no reason'} ${centsInWords(cents)}`)
    .sort()
    .join(', ') || 'none'
