import { dayOf } from '../calendar/days'
import type { DealLine } from '../deals/deal-line'
import { dealIn } from '../deals/key'
import { ofCents, roundedCents } from '../money/cents'
import { decimalOf, times } from '../money/decimal'
import type { Terms } from '../plans/terms'
import type { Approved } from './approved'
import { type Counted, inOrder } from './counted'
import type { Credits } from './credits'
import { componentOf, type RecordedDeal } from './recorded'

/** Deals that approved statements counted and that were lost since. They count on as they did, so that nobody’s tiers move. */
export type Retained = {
  /** What a component of this version counted of them. */
  countedBy(terms: Terms): readonly Counted[]
  /** What all components counted of them, for a gate on everything that was won. */
  won(countsOn: Terms['countsOn']): readonly Counted[]
}

const size = (cents: bigint) => (cents < BigInt(0) ? -cents : cents)

/** Reads them from approved periods. */
export function retainedIn(approved: readonly Approved[], credits: Credits): Retained {
  const byComponent = new Map<string, Map<string, Counted>>()
  const byDay = new Map<Terms['countsOn'], Map<string, Counted>>()
  for (const { people } of approved)
    for (const { terms, deals } of [...people.values()].flatMap(({ earned }) => earned))
      for (const deal of deals) {
        const [line] = credits.deal(dealIn(deal.key).id)
        if (line?.category !== 'Lost') continue
        const counted = countedStill(deal, line)
        keep(placeIn(byComponent, componentOf(terms)), counted)
        keep(placeIn(byDay, terms.countsOn), terms.amountFrom === '' ? counted : byAmount(counted, line))
      }
  const ordered = (found: Map<string, Counted> | undefined) => [...(found?.values() ?? [])].sort(inOrder)
  return {
    countedBy: (terms) => ordered(byComponent.get(componentOf(terms))),
    won: (countsOn) => ordered(byDay.get(countsOn)),
  }
}

function countedStill(deal: RecordedDeal, { tab, row }: DealLine): Counted {
  const { key, name, account, day, cents, share, credited } = deal
  const { owner } = dealIn(key)
  const { serial } = dayOf(day)
  const of = { key, tab, row, deal: name, account, owner, share, close: serial, paid: serial }
  return { credit: { ...of, cents, credited }, day, cents, credited }
}

/** A component may have measured another column than the amount, which no gate does. */
function byAmount({ credit, day }: Counted, line: DealLine): Counted {
  const cents = BigInt(line.cents)
  const credited = roundedCents(times(ofCents(cents), decimalOf(credit.share)))
  return { credit: { ...credit, cents, credited }, day, cents, credited }
}

/** A team counts of a shared deal what is left of it; what its owner is credited with is the largest that any component counted. */
function keep(found: Map<string, Counted>, counted: Counted): void {
  const known = found.get(counted.credit.key)
  if (!known || size(known.credited) < size(counted.credited)) found.set(counted.credit.key, counted)
}

function placeIn<K>(found: Map<K, Map<string, Counted>>, key: K): Map<string, Counted> {
  const known = found.get(key) ?? new Map<string, Counted>()
  found.set(key, known)
  return known
}
