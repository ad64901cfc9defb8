import type { Period } from '../../model/period'
import { dayOf } from '../calendar/days'
import { periodOf } from '../calendar/fiscal'
import { shared } from '../calendar/overlap'
import type { PlanBook } from '../plans/plan-book'
import { heldIn, type Version } from '../plans/versions'
import { type Earning, earnings } from './earning'
import type { Grounds } from './known'

/** Days of a period under one version of a plan, and all days of the fiscal years around it on which that version held. */
export type Stretch = Period & { plan: string; version: Version | undefined; whole: Period }

/**
 * Windows begin before the period and end after it, so that versions are looked for in all fiscal years that it touches.
 */
export function stretchesOf(
  name: string,
  period: Period,
  plans: PlanBook,
  { roster, calendar }: Pick<Grounds, 'roster' | 'calendar'>,
): Stretch[] {
  const span = {
    from: periodOf(dayOf(period.from), 'year', calendar).from,
    to: periodOf(dayOf(period.to), 'year', calendar).to,
  }
  return roster.spells(name, span).flatMap(({ from, to, plan }) =>
    heldIn(plan === '' ? [] : plans.versions(plan), { from, to }).flatMap((held) => {
      const days = shared(held, period)
      return days ? [{ ...days, plan, version: held.version, whole: { from: held.from, to: held.to } }] : []
    }),
  )
}

/** What somebody, asked for by plain name, earned in a period: every component of every version that holds in it. */
export function earningsIn(
  name: string,
  period: Period,
  plans: PlanBook,
  known: Grounds,
): { stretches: readonly Stretch[]; earned: readonly Earning[] } {
  const stretches = stretchesOf(name, period, plans, known)
  const earned = stretches.flatMap(({ version, whole }) =>
    version ? plans.read(version).components.flatMap((terms) => earnings(name, terms, whole, period, known)) : [],
  )
  return { stretches, earned }
}
