import type { CivilDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import { monthNumber } from '../calendar/months'
import type { Entry } from '../ledger/entry'
import { ofCents } from '../money/cents'
import { decimalOf, times } from '../money/decimal'
import { dividedCents } from '../money/divided'

/** A part of a commission; 'amortised' is what comes off expense that was told already, and so is expensed at once. */
type Part = { cents: bigint; months: number | 'amortised' }
type Layer = { first: number; months: number; cents: bigint }

const none = BigInt(0)

/** What a deal's commission that is capitalised comes to, by deal and component. */
export type OfDeals = {
  /** Capitalises the commission of a deal. */
  add(of: Entry, start: CivilDate, months: number, cents: bigint): void
  /**
   * Adds to, or takes from, a deal that is capitalised already, from the month of `start`: over the months that are left of
   * it, and never more than what of it is not amortised by then. The rest is 'amortised'. Undefined where it is not capitalised.
   */
  change(of: Entry, start: CivilDate, cents: bigint): Part[] | undefined
}

export function ofDeals(): OfDeals {
  const layers = new Map<string, Layer[]>()
  return {
    add(of, start, months, cents) {
      const key = keyOf(of)
      layers.set(key, [...(layers.get(key) ?? []), { first: monthNumber(start), months, cents }])
    },
    change(of, start, cents) {
      const known = layers.get(keyOf(of))
      if (!known?.[0]) return undefined
      const first = monthNumber(start)
      const months = known[0].first + known[0].months - first
      if (months <= 0) return [{ cents, months: 'amortised' }]
      const left = known.reduce((sum, layer) => sum + leftOf(layer, first), none)
      const part = -cents > left ? (left > none ? -left : none) : cents
      known.push({ first, months, cents: part })
      const parts: Part[] = [
        { cents: part, months },
        { cents: cents - part, months: 'amortised' },
      ]
      return parts.filter((one) => one.cents !== none)
    },
  }
}

const keyOf = ({ person, plan, version, component, deal }: Entry) =>
  JSON.stringify([plainName(person), plainName(plan), version, plainName(component), deal])

/** What of it is not amortised when a month begins. */
function leftOf({ first, months, cents }: Layer, month: number): bigint {
  const over = Math.max(0, Math.min(months, month - first))
  return cents - dividedCents(times(ofCents(cents), decimalOf(over)), decimalOf(months))
}
