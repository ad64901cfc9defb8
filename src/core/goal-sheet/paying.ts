import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import { dayOf } from '../calendar/days'
import { type FiscalCalendar, labelOf, monthsIn, periodOf } from '../calendar/fiscal'
import { shared } from '../calendar/overlap'
import type { Ramps } from '../goals/carried'
import type { Seat } from '../goals/in-force'
import type { Placed } from '../goals/standing'
import { inMoney } from '../money/cents'
import type { Words } from '../notation'
import { partOfDays } from '../plans/part'
import { earnedCents } from '../plans/pay'
import type { PlanBook } from '../plans/plan-book'
import { quotaBook } from '../plans/quota'
import { planInWords } from '../plans/sentences'
import type { Situation } from '../plans/situation'
import type { Terms } from '../plans/terms'
import { heldIn } from '../plans/versions'

/** What one component of a plan pays where its goal is just met. */
type AtGoal = {
  component: string
  metric: string
  /** The days that it is reckoned over, such as `FY2026-Q4`: its own, which may be longer than the sheet's. */
  window: string
  /** In money; null where it can't be told, and `why` says why. */
  pays: number | null
  why: string
}

/** What somebody's plan pays; `plan` is '' where there is none. What of it can't be read is told. */
export type Paying = { plan: string; words: string[]; atGoal: AtGoal[]; findings: string[] }

export type PayingFrom = {
  plans: PlanBook
  goals: readonly Placed[]
  ramps: Ramps
  calendar: FiscalCalendar
  words: Words
}

/**
 * What a person's plan pays at 100% of the goals, by the version that holds at the end of the period. Goals that are not
 * agreed yet count as if they were: what they would pay is what there is to be agreed on.
 */
export function payingAtGoal(seat: Seat, row: Person, period: Period, from: PayingFrom): Paying {
  const held = heldIn(from.plans.versions(row.plan), period)
  const version = held[held.length - 1]?.version
  if (!version) return { plan: row.plan, words: [], atGoal: [], findings: [] }
  const { components, draw } = from.plans.read(version)
  const goals = from.goals.map((goal) =>
    goal.status === 'proposed' || goal.status === 'countered' ? { ...goal, status: 'agreed' as const } : goal,
  )
  const quotas = quotaBook(goals)
  return {
    plan: version.plan,
    words: planInWords(components, draw, from.words),
    atGoal: components.map((terms) => atGoal(terms, seat, row, period, quotas, from)),
    findings: from.plans.faults().map(({ message }) => message),
  }
}

function atGoal(
  terms: Terms,
  { name, start, end, ramp }: Seat,
  { targetIncentive }: Person,
  period: Period,
  quotas: ReturnType<typeof quotaBook>,
  { ramps, calendar }: PayingFrom,
): AtGoal {
  const day = dayOf(period.to)
  const window = periodOf(day, terms.window, calendar)
  const there = shared(window, { from: start ?? '', to: end ?? '9999-12-31' })
  const holder = { name, start, ramp: ramp === '' ? undefined : { name: ramp, steps: ramps.get(plainName(ramp)) } }
  const just = (metric: string) => {
    const { quota, said } = quotas(holder, metric, window, there)
    return { measure: { reached: quota, quota, direction: 'higher' as const }, said }
  }
  const own = just(terms.metric)
  const situation: Situation = {
    own: own.measure,
    gate:
      terms.gate && plainName(terms.gate.metric) !== plainName(terms.metric)
        ? just(terms.gate.metric).measure
        : undefined,
    target: targetIncentive,
    months: monthsIn[terms.window],
    employed: partOfDays(window, there),
    closes: true,
  }
  const cents = earnedCents(terms, situation)
  const label = labelOf(day, terms.window, calendar)
  const none = own.measure.quota === undefined ? `${name} has no goal on ${terms.metric} for ${label}.` : ''
  return {
    component: terms.component,
    metric: terms.metric,
    window: label,
    pays: cents === undefined ? null : inMoney(cents),
    why: cents === undefined ? own.said[0] || none || 'The goal of its gate, or the target incentive, is missing.' : '',
  }
}
