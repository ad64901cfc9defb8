import { dayOf } from '../../src/core/calendar/days'
import { labelOf, periodOf } from '../../src/core/calendar/fiscal'
import { Expected } from '../../src/model/column'
import { settings } from '../../src/model/settings'
import { day } from '../numbers/day'
import { Finding } from '../parts/finding'
import { board, cellOf, lines, typed } from './state'

/** The fiscal calendar as the tab says, or as it is typed. */
function calendar(as: 'stands' | 'typed') {
  const of = <K extends 'startMonth' | 'namedBy'>(key: K) => {
    const { column, standard } = settings[key]
    const line = lines.value.get(key)
    const read = column.read(as === 'typed' ? cellOf(key, line?.text ?? '').cell : (line?.value ?? ''))
    return (read instanceof Expected ? undefined : read) ?? standard
  }
  return { startMonth: of('startMonth') as number, namedBy: of('namedBy') as 'end' | 'start' }
}

/** What a change of the fiscal calendar does, said before it is saved. */
export function CalendarEffect() {
  const { startMonth, namedBy } = typed.drafts.value
  const today = board.value.value?.today
  if (!today || (!startMonth && !namedBy)) return null
  const quarter = (as: 'stands' | 'typed') => {
    const { from, to } = periodOf(dayOf(today), 'quarter', calendar(as))
    return `${labelOf(dayOf(today), 'quarter', calendar(as))} (${day(from)} – ${day(to)})`
  }
  return (
    <Finding tone="info">
      <b>This quarter becomes {quarter('typed')}.</b> Until now it is {quarter('stands')}. Nothing is deleted: goals,
      approved statements and sheets that stand keep their days and names. Goals for other days than the new quarters
      stay in the tab Goals.
    </Finding>
  )
}
