import { closedWon } from '../../model/goal'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { shared } from '../calendar/overlap'
import { decimalOf, zero } from '../money/decimal'
import { type Part, partOfDays } from '../plans/part'
import type { Measure, Situation } from '../plans/situation'
import type { Terms } from '../plans/terms'
import { monthsOf, type Reach } from '../plans/window'
import type { Counted, CountedByOwner } from './counted'
import type { Grounds } from './known'

/** How things stand for a component in a window to date: what it counts of deals, and all that its pay depends on. */
export type Standing = {
  /** In order; none for metrics that are no sum of won deals. */
  deals: readonly Counted[]
  situation: Situation
  /** Whether the person was there at all in the window, under this version. */
  there: boolean
  said: readonly string[]
}

const inCents = (counted: readonly Counted[]) => ({
  units: counted.reduce((sum, { credited }) => sum + credited, zero.units),
  places: 2,
})

/** Whether a metric adds up won deals, so that a deal has its part in it. */
export const ofDeals = (known: Grounds, metric: string): boolean =>
  plainName(metric) === plainName(closedWon) || known.metric(metric).source === 'deals: closed won'

/**
 * How a component stands for somebody in a window to date, under the version that held on the days of `stretch`: those
 * days alone count, of deals and of quota.
 */
export function standing(person: string, terms: Terms, stretch: Period, reach: Reach, known: Grounds): Standing {
  const window = { from: reach.from, to: reach.quotaTo }
  const inVersion = shared(window, stretch)
  const member = known.roster.memberIn(person, inVersion ?? window)
  const there =
    inVersion && shared(inVersion, { from: member?.start ?? inVersion.from, to: member?.end ?? inVersion.to })
  const days = shared({ from: reach.from, to: reach.to }, stretch)
  const said: string[] = []
  const quota = (metric: string) => {
    const { name = person, ramp = '', start } = member ?? {}
    const on = ramp === '' ? undefined : { name: ramp, steps: known.ramps.get(plainName(ramp)) }
    const found = known.quotas({ name, start, ramp: on }, metric, window, there)
    said.push(...found.said)
    return found.quota
  }
  const measure = (metric: string, deals: readonly Counted[]): Measure => {
    const { direction } = known.metric(metric)
    if (ofDeals(known, metric)) return { reached: inCents(deals), quota: quota(metric), direction }
    const figure = days ? known.figure(person, metric, terms.measuredOn, days) : { actual: 0, said: [] }
    said.push(...figure.said)
    return {
      reached: figure.actual === undefined ? undefined : decimalOf(figure.actual),
      quota: quota(metric),
      direction,
    }
  }
  const deals = days && ofDeals(known, terms.metric) ? dealsIn(person, terms, days, known, known.counted(terms)) : []
  const employed: Part = partOfDays(window, there)
  const other = terms.gate && plainName(terms.gate.metric) !== plainName(terms.metric) ? terms.gate.metric : undefined
  return {
    deals,
    situation: {
      own: measure(terms.metric, deals),
      gate: other === undefined ? undefined : measure(other, gateDeals(person, terms, other, days, known)),
      target: member?.targetIncentive,
      months: monthsOf(reach),
      employed,
      closes: [reach.quotaTo, stretch.to, member?.end ?? reach.quotaTo].some((last) => last <= reach.to),
    },
    there: there !== undefined,
    said: [...new Set(said)],
  }
}

function dealsIn(person: string, terms: Terms, days: Period, known: Grounds, byOwner: CountedByOwner) {
  const { from, to } = days
  const theirs = terms.measuredOn === 'team' ? known.ofTeam(person, byOwner) : (byOwner.get(person) ?? [])
  return theirs.filter(({ day }) => day >= from && day <= to)
}

/** A gate on Closed won counts every won deal, whatever the component itself applies to. */
const gateDeals = (person: string, terms: Terms, metric: string, days: Period | undefined, known: Grounds) =>
  days && ofDeals(known, metric) ? dealsIn(person, terms, days, known, known.won(terms.countsOn)) : []
