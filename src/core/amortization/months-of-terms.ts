import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Entry } from '../ledger/entry'
import { type OfComponent, termsIn } from '../ledger/read-inputs'

/** Over how many months commission is spread: undefined is at once, 'unknown' that Ledger does not say. */
export type Months = number | undefined | 'unknown'

const key = ({ plan, version, component }: OfComponent) =>
  JSON.stringify([plainName(plan), version, plainName(component)])

/**
 * Over how many months the commission of a row of Ledger is spread, by the terms that its component paid by: those that
 * were approved with it or last before it, or the first that there are. Terms that can't be read are told.
 */
export function monthsBy(entries: readonly Entry[], faults: Fault[]): (row: OfComponent) => Months {
  const termsOf = termsIn(entries, faults)
  const held = new Map<string, Entry[]>()
  for (const entry of entries)
    if (entry.kind === 'terms') held.set(key(entry), [...(held.get(key(entry)) ?? []), entry])
  for (const rows of held.values()) rows.sort((a, b) => (a.approvedTo < b.approvedTo ? 1 : -1))
  return (row) => {
    const rows = held.get(key(row)) ?? []
    const terms = rows.find(({ approvedTo }) => approvedTo <= row.approvedTo) ?? rows[rows.length - 1]
    const read = terms && termsOf(terms)
    if (!read) return 'unknown'
    const { amortizeMonths: months } = read
    return months === undefined || (Number.isInteger(months) && months > 0) ? months : 'unknown'
  }
}
