import { CivilDate, type IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { dayOf } from '../calendar/days'
import { daysFrom, lastOfMonth, monthNumber } from '../calendar/months'
import { rampShare } from '../calendar/ramp'
import { type Decimal, decimalOf, one, plus, times, zero } from '../money/decimal'
import { dividedCents } from '../money/divided'
import type { ShareFrom } from '../shares'

/** How much of a window counts: the days that somebody was there under one version of a plan, of all its days. */
export type Part = { readonly over: Decimal; readonly under: Decimal }

export const wholeWindow: Part = { over: one, under: one }

const days = ({ from, to }: Period) => decimalOf(daysFrom(dayOf(from), dayOf(to)))

/** The part of a window that some of its days are; none where there are no days. */
export const partOfDays = (window: Period, counted: Period | undefined): Part => ({
  over: counted ? days(counted) : zero,
  under: days(window),
})

/** The same for a newcomer's quota: each day counts by the ramp's share of its month. Throws as `rampShare` does. */
export function rampedPart(
  window: Period,
  counted: Period | undefined,
  start: IsoDate,
  ramp: readonly ShareFrom[],
): Part {
  let over = zero
  if (counted) {
    const [first, last] = [dayOf(counted.from), dayOf(counted.to)]
    for (let day = first; day.serial <= last.serial; ) {
      const end = CivilDate.of(Math.min(last.serial, lastOfMonth(monthNumber(day))))
      over = plus(over, times(decimalOf(daysFrom(day, end)), rampShare(dayOf(start), day, ramp)))
      day = CivilDate.of(end.serial + 1)
    }
  }
  return { over, under: days(window) }
}

/** A part of an amount, in whole cents, half away from zero. */
export const partOf = (amount: number, { over, under }: Part): bigint =>
  dividedCents(times(decimalOf(amount), over), under)
