import type { Period } from '../../../model/period'
import { plainName } from '../../../model/plain-name'
import type { Known } from '../known'
import { componentOf, type Recorded } from '../recorded'
import type { Instead } from './component-parts'
import type { Lived } from './in-window'
import { termsInWords } from './terms-in-words'

const named = ({ terms: { plan, from } }: Recorded) => (from === '' ? plan : `${plan}, valid from ${from},`)

/** Why a component of somebody paid in a period and does not today, or pays today and did not. */
export function insteadOf({ person, period, was, now }: Lived & { person: string }, known: Known) {
  return (one: Recorded): Instead => {
    const then = was.includes(one)
    const same = ({ terms }: Recorded) => componentOf(terms) === componentOf(one.terms)
    const other = (then ? now : was).find(same)
    const says = other && (then ? termsInWords(other.terms, one.terms) : termsInWords(one.terms, other.terms))
    if (says) return { cause: 'rate', says }
    if (then) return gone(person, period, one, known)
    if (!was.length) return { cause: 'person', says: `${person} is paid by ${named(one)} and was not paid` }
    return { cause: 'plan version', says: `${named(one)} pays, and did not` }
  }
}

function gone(person: string, period: Period, one: Recorded, { roster }: Known): Instead {
  const member = roster.memberIn(plainName(person), period)
  if (!member) return { cause: 'person', says: `${person} is not in the tab People` }
  if (member.presence !== 'here')
    return { cause: 'person', says: `${person} was not there from ${period.from} to ${period.to}` }
  return { cause: 'plan version', says: `${named(one)} does not pay, and did` }
}
