import type { Period } from '../../../model/period'
import type { Person } from '../../../model/person'
import type { Plan } from '../../../model/plan'
import { dayAfter, dayOf } from '../../calendar/days'
import { monthsOf } from '../month-table'

/**
 * The days of a period parted where anything may change: the window, who is on which plan, who leads whom. Within a part
 * one day is as good as another, so deals count together on its first. Asked for by day, as days since 1899-12-30; a day
 * outside the period stands for itself.
 */
export function segmentsIn(period: Period, people: readonly Person[], plans: readonly Plan[]): (day: number) => number {
  const cuts = new Set(monthsOf(period).map(({ serial }) => serial))
  const changes = [
    ...people.map(({ validFrom }) => validFrom),
    ...plans.flatMap(({ validFrom, validTo }) => [validFrom, validTo && dayAfter(validTo)]),
  ]
  for (const day of new Set(changes)) if (day && day > period.from && day <= period.to) cuts.add(dayOf(day).serial)
  const [from, to] = [dayOf(period.from).serial, dayOf(period.to).serial]
  const starts = new Float64Array(to - from + 1)
  for (let day = from, start = from; day <= to; day++) {
    if (cuts.has(day)) start = day
    starts[day - from] = start
  }
  return (day) => starts[day - from] ?? day
}
