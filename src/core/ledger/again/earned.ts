import { inMoney } from '../../money/cents'
import { minus, numberOf, zero } from '../../money/decimal'
import { reckon } from '../../statements/reckon'
import type { Entry } from '../entry'
import { ofComponent, ofDeal, ofOther } from '../figures'
import type { Earned } from '../read-earned'
import type { Tally } from './tally'

/** A row as people would look for it. */
function about({ kind, plan, component, deal, windowFrom, windowTo }: Entry): string {
  const of = `${component || plan} from ${windowFrom} to ${windowTo}`
  return kind === 'component' ? of : `${deal === '' ? 'What no deal explains' : `Deal ${deal}`} in ${of}`
}

/** Reckons again what a component earned, and which deals earned it, from its terms and how things stood; in whole cents. */
export function earnedAgain(one: Earned, figures: Tally): bigint {
  const { terms, now, byDeals, entry } = one
  const { earned, lines } = reckon(terms, one, one.deals)
  figures.row(entry, about(entry), ofComponent(now, earned))
  if (byDeals) {
    const credited = one.deals.reduce((sum, deal) => sum + deal.credited, BigInt(0))
    const measured = minus(now.own.reached ?? zero, one.before?.own.reached ?? zero)
    figures.figure(entry, `${about(entry)}: deals in all`, numberOf(measured), inMoney(credited))
  }
  const commissions = new Map(lines.flatMap((line) => ('deal' in line ? [[line.deal, line.cents] as const] : [])))
  for (const deal of one.deals) figures.row(deal.entry, about(deal.entry), ofDeal(deal, commissions.get(deal)))
  othersAgain(
    one,
    lines.flatMap((line) => ('why' in line ? [line] : [])),
    figures,
  )
  return earned ?? BigInt(0)
}

/** Each reason stands once; a row too many comes to nothing again. */
function othersAgain(
  { entry, others }: Earned,
  lines: readonly { why: string; cents: bigint }[],
  figures: Tally,
): void {
  const left = new Map(lines.map(({ why, cents }) => [why, cents]))
  for (const other of others) {
    const cents = left.get(other.why)
    left.delete(other.why)
    figures.row(other.entry, `${about(other.entry)} (${other.why})`, cents === undefined ? {} : ofOther(cents))
  }
  for (const [why, cents] of left)
    figures.figure(entry, `${about(entry)}: ${why}`, undefined, ofOther(cents).commission)
}
