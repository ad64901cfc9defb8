import type { Period } from '../../model/period'
import type { Terms } from '../plans/terms'
import { type Reach, type Window, windowsIn } from '../plans/window'
import type { Counted } from './counted'
import type { Grounds } from './known'
import { ofDeals, type Standing, standing } from './measure'
import { type Reckoned, reckon, type Stood } from './reckon'

/** What a component earned in a period, of one window, and on what. */
export type Earning = Reckoned<Counted> &
  Pick<Stood, 'byDeals'> & {
    terms: Terms
    /** The days on which its version held. */
    stretch: Period
    reach: Reach
    /** Deals of the period that it counts; their commission is in the lines. */
    deals: readonly Counted[]
    said: readonly string[]
  }

/**
 * What a component earned for somebody in a period, window by window: to date, less what was earned before. A window in
 * which the person neither was there nor is credited with a deal has nothing to tell.
 */
export function earnings(person: string, terms: Terms, stretch: Period, period: Period, known: Grounds): Earning[] {
  const { end = stretch.to } = known.roster.memberIn(person, stretch) ?? {}
  return windowsIn(period, terms, known.calendar, end < stretch.to ? end : stretch.to)
    .filter(({ now }) => now.from <= stretch.to && now.to >= stretch.from)
    .flatMap((window) => {
      const toDate = standing(person, terms, stretch, window.now, known)
      return toDate.there || toDate.deals.length ? [earning(person, terms, stretch, window, toDate, known)] : []
    })
}

function earning(
  person: string,
  terms: Terms,
  stretch: Period,
  { now, before }: Window,
  toDate: Standing,
  known: Grounds,
): Earning {
  const earlier = before && before.to >= stretch.from ? standing(person, terms, stretch, before, known) : undefined
  const byDeals = ofDeals(known, terms.metric)
  const deals = toDate.deals.slice(earlier?.deals.length ?? 0)
  return {
    terms,
    stretch,
    reach: now,
    ...reckon(terms, { now: toDate.situation, before: earlier?.situation, byDeals }, deals),
    byDeals,
    deals,
    said: toDate.said,
  }
}
