import type { Assignment } from '../../model/assignment'
import type { IsoDate } from '../../model/civil-date'

type Days = Pick<Assignment, 'assignedOn' | 'startedOn' | 'completedOn' | 'dueOn'>
type DayField = keyof Days

/** Days of an assignment that can't be: by the field that is to be corrected, what was expected instead. */
export function daysOutOfOrder({ assignedOn, startedOn, completedOn, dueOn }: Days, today: IsoDate) {
  const wrong: Partial<Record<DayField, string>> = {}
  const notBefore = (field: DayField, day: IsoDate | undefined, first: IsoDate | undefined, what: string) => {
    if (day && first && day < first && !wrong[field]) wrong[field] = `a day not before ${first}, when it was ${what}`
  }
  const notAfterToday = (field: DayField, day: IsoDate | undefined) => {
    if (day && day > today) wrong[field] = `a day not after today, ${today}`
  }
  notAfterToday('startedOn', startedOn)
  notAfterToday('completedOn', completedOn)
  notBefore('completedOn', completedOn, startedOn, 'started')
  notBefore('dueOn', dueOn, assignedOn, 'assigned')
  return wrong
}
