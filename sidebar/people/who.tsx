import { day } from '../numbers/day'
import { people } from '../numbers/many'
import { Chip } from '../parts/chip'
import { GoTo } from '../parts/go-to'
import { profile } from './state'
import { says } from './talks'

/** Role, team and manager, since when, and the way to the row of the tab. */
export function Who() {
  const person = profile.value.value
  if (!person) return null
  const { seat, leads, plan, ramp } = person
  const facts = [
    [seat.role, seat.team].filter(Boolean).join(' · '),
    seat.manager && `Reports to ${seat.manager}`,
    leads > 0 && `Leads ${people(leads)}`,
    seat.start && `Here since ${day(seat.start)}`,
    plan && `Plan ${plan}${ramp ? `, ramp ${ramp}` : ''}`,
  ].filter(Boolean)
  return (
    <div class="facts">
      {facts.map((fact) => (
        <p key={`${fact}`}>{fact}</p>
      ))}
      {seat.presence === 'gone' && <Chip word={seat.end ? `left ${day(seat.end)}` : 'has left'} tone="quiet" />}
      <p>
        <span class="soft">Changed in the tab People. </span>
        <GoTo at={{ tab: 'People', row: seat.row, column: 'Name' }} says={says} />
      </p>
    </div>
  )
}
