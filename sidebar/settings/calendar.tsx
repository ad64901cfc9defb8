import { dayOf } from '../../src/core/calendar/days'
import { labelOf, periodOf } from '../../src/core/calendar/fiscal'
import { day } from '../numbers/day'
import { Finding } from '../parts/finding'
import { newCalendar, screenRead } from './state'

/** What another fiscal calendar does, said before it is saved. */
export function CalendarChange() {
  const calendar = newCalendar.value
  const board = screenRead.value.value
  if (!calendar || !board) return null
  const today = dayOf(board.today)
  const { from, to } = periodOf(today, 'quarter', calendar)
  return (
    <Finding tone="info">
      <b>
        Today falls in {board.quarter} now, and in {labelOf(today, 'quarter', calendar)} then
      </b>{' '}
      ({day(from)} to {day(to)}). Nothing is deleted: goals, typed figures and approved statements keep their days.
      Goals whose days are no period of the new calendar stay in the tab Goals, and count again once you change it back.
      Sheets that were generated keep their names; the next one follows the new calendar.
    </Finding>
  )
}
