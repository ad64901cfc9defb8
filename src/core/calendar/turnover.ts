import type { CivilDate } from '../../model/civil-date'
import { Problem } from '../../model/problem'
import { daysFrom, lastOfMonth, monthNumber } from './months'
import type { Days } from './prorate'

/** Someone's days with the company; without an end they are still here. */
export type Tenure = { start: CivilDate; end: CivilDate | undefined }

/** A `Problem` where the end comes before the start. */
export function tenure(start: CivilDate, end: CivilDate | undefined): Tenure {
  if (end && end.serial < start.serial) throw new Problem(`the end (${end}) comes before the start (${start}).`)
  return { start, end }
}

/**
 * Separations in a period over the average headcount, not rounded: the mean of the headcounts on the first day and at
 * each month end in the period (a day that is both counts once). People count on their last day. Annualised it is × 12 /
 * months where the period is whole months, else × 365 / days. A `Problem` where nobody is there on average.
 */
export function turnover(people: readonly Tenure[], { from, to }: Days, annualize: boolean): number {
  const days = countDays(from, to)
  let separations = 0
  let headcounts = 0
  for (const { start, end } of people) {
    if (end && end.serial >= from.serial && end.serial <= to.serial) separations++
    for (const day of days) if (start.serial <= day && (!end || end.serial >= day)) headcounts++
  }
  if (headcounts === 0) throw new Problem('nobody is there from the first day to the last, so there is no average.')
  const [years, periods] = annualize ? perYear(from, to) : [1, 1]
  // Whole numbers up to the one division, which alone rounds.
  return (separations * days.length * years) / (headcounts * periods)
}

/** The days on which heads are counted, since 1899-12-30: the first of a period, and each month end in it. */
export function countDays(from: CivilDate, to: CivilDate): number[] {
  const days = [from.serial]
  for (let month = monthNumber(from); lastOfMonth(month) <= to.serial; month++)
    if (lastOfMonth(month) > from.serial) days.push(lastOfMonth(month))
  return days
}

/** How often a period fits in a year, as a quotient: by months where it is whole months, else by days. */
export function perYear(from: CivilDate, to: CivilDate): [number, number] {
  const wholeMonths = from.day === 1 && to.serial === lastOfMonth(monthNumber(to))
  return wholeMonths ? [12, monthNumber(to) - monthNumber(from) + 1] : [365, daysFrom(from, to)]
}
