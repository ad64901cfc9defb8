import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { quotasIn } from '../goals/quotas'
import type { Placed } from '../goals/standing'
import { type Decimal, decimalOf, isZero } from '../money/decimal'
import type { ShareFrom } from '../shares'
import { partOf, partOfDays, rampedPart } from './part'

/** Somebody whose quota is asked for: what they are called, when they started, and the ramp that they are on. */
type Holder = {
  name: string
  start: IsoDate | undefined
  ramp: { name: string; steps: readonly ShareFrom[] | undefined } | undefined
}

/** A quota to reckon with, and what is to be known of it; undefined where there is none, never 0. */
type Quota = { quota: Decimal | undefined; said: readonly string[] }

export type QuotaBook = (holder: Holder, metric: string, window: Period, counted: Period | undefined) => Quota

/**
 * Quotas by the agreed goals. Of the goals of a window as much counts as the person was there in it, under the version
 * that is reckoned: `counted`; newcomers on a ramp have each day count by the ramp's share of its month. Goals that are
 * only proposed are no quota yet, and that is said.
 */
export function quotaBook(goals: readonly Placed[]): QuotaBook {
  const byPerson = new Map<string, Placed[]>()
  for (const goal of goals)
    byPerson.set(plainName(goal.person), [...(byPerson.get(plainName(goal.person)) ?? []), goal])
  return (holder, metric, window, counted) => {
    const theirs = byPerson.get(plainName(holder.name)) ?? []
    const agreed = theirs.filter(({ status }) => status === undefined || status === 'agreed' || status === 'superseded')
    const { byRep, findings } = quotasIn(agreed, metric, window)
    const goal = byRep.get(plainName(holder.name))?.quota
    if (goal === undefined) return { quota: undefined, said: [...findings, ...proposed(theirs, metric, window)] }
    const { part, said } = partFor(holder, window, counted)
    const quota = part && { units: partOf(goal, part), places: 2 }
    return { quota: quota && !isZero(quota) ? quota : undefined, said: [...findings, ...said] }
  }
}

function proposed(goals: readonly Placed[], metric: string, { from, to }: Period): string[] {
  const waiting = goals.filter(
    (goal) =>
      (goal.status === 'proposed' || goal.status === 'countered') &&
      plainName(goal.metric) === plainName(metric) &&
      goal.from >= from &&
      goal.to <= to,
  )
  return waiting.map(
    ({ person, status, row }) =>
      `${person}’s goal on ${metric} in row ${row} of the tab Goals is ${status}. It counts as quota once it is agreed.`,
  )
}

function partFor({ name, start, ramp }: Holder, window: Period, counted: Period | undefined) {
  if (!ramp) return { part: partOfDays(window, counted), said: [] }
  const { steps } = ramp
  const first = steps?.[0]
  const why = !first
    ? `the ramp ${ramp.name} has no row in the tab Ramps`
    : start === undefined
      ? `the ramp ${ramp.name} needs a start date in the tab People`
      : first.from.units !== decimalOf(1).units
        ? `the ramp ${ramp.name} does not begin at month 1`
        : undefined
  if (why) return { part: undefined, said: [`${name}’s quota can’t be told: ${why}.`] }
  return { part: rampedPart(window, counted, start as IsoDate, steps as readonly ShareFrom[]), said: [] }
}
