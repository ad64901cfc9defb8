import { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { dayOf } from '../calendar/days'
import { wholeMonths } from '../calendar/whole-months'
import { dealIn } from '../deals/key'
import { inMoney, roundedCents } from '../money/cents'
import { decimalOf } from '../money/decimal'
import { centsInWords } from '../money/in-words'
import { clawback } from '../payout/clawback'
import type { Credits } from './credits'
import type { Kept } from './kept-commission'
import type { Assumed } from './loss-assumed'
import type { Clawback } from './payable'
import { componentOf, type Recorded } from './recorded'

/** What was earned in an approved period, and the months of clawback by which each component paid. */
export type Paid = {
  period: Period
  earned: readonly Recorded[]
  /** Undefined where its plan takes nothing back. */
  clawbackMonths(one: Recorded): number | undefined
}

type Loss = NonNullable<Clawback['loss']>

const none = BigInt(0)

/**
 * What is taken back of one person on deals that were paid and are lost on a day of a period, or were before it: what is
 * owed less what was taken already, so that it is taken once, and given back if the deal is won again. What was taken stays
 * where the day is moved past the period.
 */
export function clawbacksOf(
  paid: readonly Paid[],
  taken: readonly Clawback[],
  { to }: Period,
  { deal: rowsOf, closed }: Pick<Credits, 'deal' | 'closed'>,
): { clawbacks: Clawback[]; kept: Kept[]; assumed: Assumed[] } {
  const kept: Kept[] = []
  const assumed: Assumed[] = []
  const before = new Map<string, Clawback>()
  for (const one of taken) {
    const known = before.get(keyOf(one))
    before.set(keyOf(one), known ? { ...one, cents: known.cents + one.cents } : one)
  }
  const clawbacks: Clawback[] = []
  const add = (one: Clawback) => {
    if (one.cents !== none) clawbacks.push(one)
  }
  for (const { period, earned, clawbackMonths } of paid)
    for (const one of earned)
      for (const deal of one.deals) {
        const [row] = rowsOf(dealIn(deal.key).id)
        const lost = row?.category === 'Lost' ? CivilDate.of(row.close) : undefined
        if (!row || !lost || deal.commission === none) continue
        const { plan, from: version, component } = one.terms
        const of = { plan, version, component, deal: deal.key, name: deal.name, account: deal.account }
        const already = before.get(keyOf(of))?.cents ?? none
        before.delete(keyOf(of))
        if (lost.iso > to) continue
        const months = clawbackMonths(one)
        if (months && !closed(row)) assumed.push({ name: deal.name, lost: lost.iso })
        if (!months) kept.push({ plan, component, name: deal.name, lost: lost.iso, paid: deal.commission })
        const loss = months ? { counted: deal.day, lost: lost.iso, months } : undefined
        const cents = owedBy(deal.commission, loss)
        const says = loss ? inWords(deal.commission, loss, cents) : 'Its plan takes nothing back.'
        const so = already === none ? says : `${says} ${centsInWords(already)} was taken back before.`
        const owed = { paidIn: period, paid: deal.commission, takenBefore: already, loss }
        add({ ...of, ...owed, cents: cents - already, says: so })
      }
  for (const one of before.values()) {
    const [row] = rowsOf(dealIn(one.deal).id)
    const now =
      row?.category === 'Won'
        ? 'Won again'
        : row?.category === 'Lost'
          ? 'It earned nothing'
          : 'Not among the lost deals'
    add({
      ...one,
      cents: -one.cents,
      takenBefore: one.cents,
      loss: undefined,
      says: `${now}: the ${centsInWords(one.cents)} that was taken back is given back.`,
    })
  }
  return { clawbacks, kept, assumed }
}

const keyOf = (of: Pick<Clawback, 'plan' | 'version' | 'component' | 'deal'>) =>
  `${componentOf({ plan: of.plan, from: of.version, component: of.component })}\n${of.deal}`

const servedOf = ({ counted, lost }: Loss) => wholeMonths(dayOf(counted), dayOf(lost))

/** What of a commission is owed back once its deal is lost, in whole cents, whatever was taken before. */
export function owedBy(paid: bigint, loss: Clawback['loss']): bigint {
  if (!loss) return none
  const months = decimalOf(loss.months)
  return roundedCents(decimalOf(clawback(inMoney(paid), servedOf(loss), { months })))
}

function inWords(commission: bigint, loss: Loss, cents: bigint): string {
  const { counted, lost, months } = loss
  const served = servedOf(loss)
  const whole = served === 1 ? '1 whole month' : `${served} whole months`
  const short = `${months - served} of ${months} months`
  return `Lost on ${lost}, ${whole} after ${counted}: ${
    served < months
      ? `${short} are taken back, ${centsInWords(cents)} of ${centsInWords(commission)}.`
      : `its ${months} months are over.`
  }`
}
