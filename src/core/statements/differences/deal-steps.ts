import type { Period } from '../../../model/period'
import { plainName } from '../../../model/plain-name'
import { dealIn } from '../../deals/key'
import { ofCents, roundedCents } from '../../money/cents'
import { decimalOf, times } from '../../money/decimal'
import { centsInWords, shareInWords } from '../../money/in-words'
import type { Terms } from '../../plans/terms'
import type { Cause } from '../payable'
import type { RecordedDeal } from '../recorded'
import type { Origin } from './origin'
import { moved } from './state'
import type { Step } from './step'

/** A deal that a component counts in a window to date, and whether in the period itself or before it. */
export type InWindow = { deal: RecordedDeal; before: boolean }
export type DealsInWindow = ReadonlyMap<string, InWindow>

/** A component for somebody: what it counted, and what it counts today. Without a stretch it does not pay at all. */
export type Counts = { terms: Terms; deals: DealsInWindow; stretch: Period | undefined }

const none = BigInt(0)

/** Every deal that a component counts otherwise than it did, by day, then by key. What moved with its plan's version is none of them. */
export function dealSteps(person: string, was: Counts, now: Counts, origin: Origin): Step[] {
  return [...new Set([...was.deals.keys(), ...now.deals.keys()])]
    .map((key) => ({ was: was.deals.get(key), now: now.deals.get(key) }))
    .sort((a, b) => inOrder((a.was ?? a.now) as InWindow, (b.was ?? b.now) as InWindow))
    .flatMap(({ was: old, now: next }) => {
      if (old && next) return changed(old, next)
      const why = old ? gone(person, old.deal, now, origin) : come(person, (next as InWindow).deal, was, origin)
      return why ? [step(why.cause, why.says, old, next)] : []
    })
}

const inOrder = ({ deal: a }: InWindow, { deal: b }: InWindow) =>
  a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? -1 : 1

function step(cause: Cause, says: string, was: InWindow | undefined, now: InWindow | undefined): Step {
  const { key, name } = ((now ?? was) as InWindow).deal
  const credited = (one: InWindow | undefined) => one?.deal.credited ?? none
  const early = (one: InWindow | undefined) => (one?.before ? one.deal.credited : none)
  const cents = { now: credited(now) - credited(was), before: early(now) - early(was) }
  return { cause, deal: key, says: `${name}: ${says}`, to: (state) => moved(state, cents) }
}

/** Its amount and day come first, at the share that it had; then its share. */
function changed(was: InWindow, now: InWindow): Step[] {
  const [old, next] = [was.deal, now.deal]
  const shared = old.share !== next.share || (old.cents === next.cents && old.credited !== next.credited)
  const atOldShare = !shared
    ? next.credited
    : old.cents === next.cents
      ? old.credited
      : roundedCents(times(ofCents(next.cents), decimalOf(old.share)))
  const between = { deal: { ...next, credited: atOldShare }, before: now.before }
  const amount = old.cents === next.cents ? [] : [`amount ${centsInWords(next.cents)}, was ${centsInWords(old.cents)}`]
  const day = old.day === next.day ? [] : [`counts on ${next.day}, was ${old.day}`]
  const split =
    old.share === next.share
      ? `credited with ${centsInWords(next.credited)}, was ${centsInWords(old.credited)}`
      : `credited with ${shareInWords(next.share)}, was ${shareInWords(old.share)}`
  return [
    ...(amount.length || day.length ? [step('deal', [...amount, ...day].join('; '), was, between)] : []),
    ...(shared ? [step('split', split, between, now)] : []),
  ]
}

type Why = { cause: Cause; says: string }

const within = (day: string, stretch: Period | undefined) => stretch && day >= stretch.from && day <= stretch.to

/** Why a deal counts no longer; undefined where another version of the plan counts it. */
function gone(person: string, { key, day, cents, share }: RecordedDeal, now: Counts, origin: Origin): Why | undefined {
  const { owner } = dealIn(key)
  const today = origin.today(key, now.terms)
  if (!today) return { cause: 'deal', says: `no longer among the deals, was ${centsInWords(cents)}` }
  if (!today.won) return { cause: 'deal', says: `${today.stage}, was won with ${centsInWords(cents)}` }
  if (!today.owners.some((one) => plainName(one) === plainName(owner)))
    return { cause: 'split', says: `credited to ${today.owners.join(', ')}, was ${owner} with ${shareInWords(share)}` }
  if (today.day !== day)
    return { cause: 'deal', says: today.day ? `counts on ${today.day}, was ${day}` : `not paid, was paid on ${day}` }
  if (!within(day, now.stretch)) return undefined
  if (now.terms.measuredOn === 'team' && !origin.inTeam(person, key, day))
    return { cause: 'person', says: `${owner} is not in the team on ${day}, was credited with ${shareInWords(share)}` }
  return { cause: 'deal', says: `does not count here, was ${centsInWords(cents)}` }
}

/** Why a deal counts newly; undefined where another version of the plan counted it. */
function come(person: string, { key, day, cents, share }: RecordedDeal, was: Counts, origin: Origin): Why | undefined {
  const { id, owner } = dealIn(key)
  const paid = origin.paid(id)
  const [first] = paid
  if (!first) return { cause: 'deal', says: `amount ${centsInWords(cents)}, did not count before` }
  const mine = paid.filter((one) => plainName(one.owner) === plainName(owner))
  if (!mine.length)
    return {
      cause: 'split',
      says: `credited with ${shareInWords(share)}, was credited to ${[...new Set(paid.map((one) => one.owner))].join(', ')}`,
    }
  const before = mine.find((one) => plainName(one.person) === plainName(person))
  if (before && before.day !== day) return { cause: 'deal', says: `counts on ${day}, was ${before.day}` }
  if (before && !within(day, was.stretch)) return undefined
  if (!before && was.terms.measuredOn === 'team')
    return { cause: 'person', says: `${owner} is in the team on ${day}, was not` }
  return { cause: 'deal', says: `counts here with ${centsInWords(cents)}, did not` }
}
