import type { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { dayAfter, dayBefore, dayOf } from './days'
import { type FiscalCalendar, labelOf, periodOf, type Unit } from './fiscal'

/** A period of the fiscal calendar, with the label that people know it by. */
export type Labelled = Period & { label: string; unit: Unit }

/** How many periods before and after the one of a day can be chosen. */
const around: Record<Unit, number> = { quarter: 4, month: 3, year: 1 }

/** The quarters, months and years around a day, each from the earliest. */
export function periodsAround(day: CivilDate, calendar: FiscalCalendar): Labelled[] {
  const of = (date: CivilDate, unit: Unit): Labelled => ({
    ...periodOf(date, unit, calendar),
    label: labelOf(date, unit, calendar),
    unit,
  })
  return (Object.keys(around) as Unit[]).flatMap((unit) => {
    const list = [of(day, unit)]
    for (let i = 0; i < around[unit]; i++) {
      list.unshift(of(dayOf(dayBefore((list[0] as Labelled).from)), unit))
      list.push(of(dayOf(dayAfter((list[list.length - 1] as Labelled).to)), unit))
    }
    return list
  })
}
