import type { Period } from '../../../model/period'
import { figureInWords } from '../../money/in-words'
import type { Recorded } from '../recorded'
import { held, sameStretch } from './alike'
import { type Counts, dealSteps } from './deal-steps'
import { dealsInWindow, type Lived, toldIn } from './in-window'
import type { Origin } from './origin'
import type { Pair } from './pairs'
import { daysSteps, figureSteps, quotaSteps, targetSteps } from './situation-steps'
import { moved } from './state'
import { inOrderOfCauses, type Part, partsOf, type Step } from './step'
import { measureAlike, termsInWords } from './terms-in-words'

/** Where a component's difference is looked for. */
export type Place = { person: string; period: Period; lived: readonly Lived[]; origin: Origin }

/** Why a component paid then and does not now, or the other way round. */
export type Instead = Pick<Step, 'cause' | 'says'>

const none = BigInt(0)

/** The difference of a component in a period, part by part. `instead` tells why it is on one side alone. */
export function componentParts({ was, now }: Pair, place: Place, instead: (one: Recorded) => Instead): Part[] {
  if (was && now) return changedParts(was, now, place)
  return was ? goneParts(was, place, instead(was)) : newParts(now as Recorded, place, instead(now as Recorded))
}

const counts = (of: Recorded, { period, lived }: Place, side: 'was' | 'now'): Counts => ({
  terms: of.terms,
  stretch: of.stretch,
  deals: dealsInWindow(of, period, lived, side),
})
const nothing = (of: Recorded): Counts => ({ terms: of.terms, stretch: undefined, deals: new Map() })

function changedParts(was: Recorded, now: Recorded, place: Place): Part[] {
  const [old, next] = [counts(was, place, 'was'), counts(now, place, 'now')]
  const measured = measureAlike(was.terms, now.terms)
  const held = sameStretch(was, now)
  const steps = inOrderOfCauses([
    ...(measured ? figureSteps(was, now, toldIn(old.deals), toldIn(next.deals)) : []),
    ...(measured ? dealSteps(place.person, old, next, place.origin) : []),
    ...(held ? timeSteps(was, now) : []),
    ...targetSteps(was, now),
    ...termsSteps(was, now),
    ...(held ? [] : [stretchStep(was, now)]),
  ])
  return partsOf(was.earned, now.earned, was, steps.length ? steps : [again(was)])
}

/** A quota that shrinks with somebody's days has these as its cause. */
function timeSteps(was: Recorded, now: Recorded): Step[] {
  const days = daysSteps(was, now)
  return days.length ? days : quotaSteps(was, now)
}

function termsSteps(was: Recorded, now: Recorded): Step[] {
  const says = termsInWords(now.terms, was.terms)
  const to: Step['to'] = measureAlike(was.terms, now.terms)
    ? (state) => ({ ...state, terms: now.terms })
    : () => ({ terms: now.terms, situation: now.situation, before: now.before })
  return says === '' ? [] : [{ cause: 'rate', deal: '', says, to }]
}

function stretchStep(was: Recorded, now: Recorded): Step {
  const days = (of: Recorded) => {
    const { from, to } = held(of) ?? of.window
    return `${from} to ${to}`
  }
  return { cause: 'plan version', deal: '', says: `holds ${days(now)}, was ${days(was)}`, to: () => now }
}

/** All that the engine reads is as it was, and what Ledger says was earned does not follow from it. */
const again = ({ earned }: Recorded): Step => ({
  cause: 'figure',
  deal: '',
  says: `reckoned again, was ${figureInWords({ units: earned, places: 2 })}`,
  to: (state) => state,
})

function goneParts(was: Recorded, place: Place, { cause, says }: Instead): Part[] {
  const deals = dealSteps(place.person, counts(was, place, 'was'), nothing(was), place.origin)
  const rest: Step = { cause, deal: '', says, to: (state) => state }
  return partsOf(was.earned, none, was, [...inOrderOfCauses(deals), rest])
}

/** Begins with what it pays without its new deals, so that they are told apart from what the version brought. */
function newParts(now: Recorded, place: Place, { cause, says }: Instead): Part[] {
  const { deals } = counts(now, place, 'now')
  const counted = { ...nothing(now), deals, stretch: now.stretch }
  const steps = inOrderOfCauses(dealSteps(place.person, nothing(now), counted, place.origin))
  const fresh = toldIn(new Map([...deals].filter(([key]) => steps.some(({ deal }) => deal === key))))
  const rest: Step = { cause, deal: '', says, to: (state) => moved(state, { now: -fresh.now, before: -fresh.before }) }
  return partsOf(none, now.earned, now, [rest, ...steps])
}
