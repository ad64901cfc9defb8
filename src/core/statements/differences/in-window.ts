import type { Period } from '../../../model/period'
import { shared } from '../../calendar/overlap'
import { componentOf, type Recorded } from '../recorded'
import type { DealsInWindow, InWindow } from './deal-steps'
import type { Told } from './situation-steps'

/** What somebody earned in an approved period: by Ledger, and by today’s data. */
export type Lived = { period: Period; was: readonly Recorded[]; now: readonly Recorded[] }

/** The deals of a component's window up to a period, of all approved periods, as it was or as it is. */
export function dealsInWindow(
  of: Recorded,
  period: Period,
  lived: readonly Lived[],
  side: 'was' | 'now',
): DealsInWindow {
  const found = new Map<string, InWindow>()
  for (const one of lived) {
    if (one.period.from > period.from) continue
    const before = one.period.from < period.from
    for (const { terms, window, stretch, deals } of one[side])
      if (componentOf(terms) === componentOf(of.terms) && window.from === of.window.from && shared(stretch, of.stretch))
        for (const deal of deals) found.set(deal.key, { deal, before })
  }
  return found
}

const none = BigInt(0)

/** What they come to. */
export function toldIn(deals: DealsInWindow): Told {
  const told = { now: none, before: none }
  for (const { deal, before } of deals.values()) {
    told.now += deal.credited
    if (before) told.before += deal.credited
  }
  return told
}
