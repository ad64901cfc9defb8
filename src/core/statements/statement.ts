import { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { dayOf } from '../calendar/days'
import { periodOf } from '../calendar/fiscal'
import { shared } from '../calendar/overlap'
import { partOf, partOfDays } from '../plans/part'
import type { PlanBook } from '../plans/plan-book'
import { heldIn, type Version } from '../plans/versions'
import type { Credit } from './credits'
import { type Earning, earnings } from './earning'
import type { Known } from './known'
import { type Extras, type Payable, payableOf } from './payable'

/** What a person is paid for a period, and why. Money in whole cents. */
export type Statement = Payable &
  Extras & {
    /** As the tab People calls the person. */
    person: string
    period: Period
    earnings: readonly Earning[]
    /** Of the components that can be reckoned. */
    earned: bigint
    /** Deals of the period credited to the person that no component counts. */
    uncounted: readonly Credit[]
    /** What is to be known of this statement, in sentences. */
    findings: readonly string[]
  }

/** What a statement takes from elsewhere than the plans; `balance` is the draw owed from the period before, in whole cents. */
export type Entered = Extras & { balance: bigint }

const none = BigInt(0)

/** The statement of somebody, asked for by plain name, for a period: every component of every version that holds in it. */
export function statement(name: string, period: Period, plans: PlanBook, entered: Entered, known: Known): Statement {
  const member = known.roster.memberIn(name, period)
  const person = member?.name ?? name
  const employed = shared(period, { from: member?.start ?? period.from, to: member?.end ?? period.to })
  const stretches = stretchesOf(name, period, plans, known)
  const findings: string[] = []
  for (const { from, to, plan, version } of stretches) {
    const there = employed && shared(employed, { from, to })
    if (!version && there) findings.push(without(person, plan, there))
  }
  const found = stretches.flatMap(({ version, whole }) =>
    version ? plans.read(version).components.flatMap((terms) => earnings(name, terms, whole, period, known)) : [],
  )
  for (const one of found) findings.push(...one.said, ...lacking(person, one))
  const earned = found.reduce((sum, one) => sum + (one.earned ?? none), none)
  const last = [...stretches].reverse().find(({ version }) => version)?.version
  const draw = last && plans.read(last).draw
  const counted = new Set(found.flatMap(({ deals }) => deals.map(({ credit }) => credit)))
  return {
    person,
    period,
    earnings: found,
    earned,
    adjustments: entered.adjustments,
    clawbacks: entered.clawbacks,
    differences: entered.differences,
    uncounted: creditsOf(name, period, known).filter((credit) => !counted.has(credit)),
    findings: [...new Set(findings)],
    ...payableOf(
      earned,
      entered,
      draw && { cents: partOf(draw.amount, partOfDays(period, employed)), recoverable: draw.recoverable },
      entered.balance,
    ),
  }
}

/** Days of a period under one version of a plan, and all days of the fiscal years around it on which that version held. */
export type Stretch = Period & { plan: string; version: Version | undefined; whole: Period }

/**
 * Windows begin before the period and end after it, so that versions are looked for in all fiscal years that it touches.
 */
export function stretchesOf(
  name: string,
  period: Period,
  plans: PlanBook,
  { roster, calendar }: Pick<Known, 'roster' | 'calendar'>,
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

/** By the day on which they closed; a component may count them on the day that they are paid. */
const creditsOf = (name: string, { from, to }: Period, { credits }: Known): Credit[] =>
  credits.of(name).filter(({ close }) => {
    const day = CivilDate.of(close).iso
    return day >= from && day <= to
  })

export const without = (person: string, plan: string, { from, to }: Period): string =>
  plainName(plan) === ''
    ? `${person} has no plan from ${from} to ${to}, so nothing is earned on these days. Enter one in the tab People.`
    : `The plan ${plan} of ${person} has no valid version from ${from} to ${to}, so nothing is earned on these days.`

function lacking(person: string, { terms, toDate, reach: { from, quotaTo } }: Earning): string[] {
  const { component, metric, gate, plan } = terms
  const what = component === '' ? plan : component
  const goal = (on: string) =>
    `${what} of ${person} can’t be reckoned: there is no agreed goal on ${on} from ${from} to ${quotaTo}.`
  const figure = (on: string) => `${what} of ${person} can’t be reckoned: there is no figure for ${on} from ${from}.`
  switch (toDate.lacks) {
    case 'quota':
      return [goal(metric)]
    case 'quota of the gate':
      return [goal(gate?.metric ?? metric)]
    case 'actual':
      return [figure(metric)]
    case 'actual of the gate':
      return [figure(gate?.metric ?? metric)]
    case 'target incentive':
      return [`${what} of ${person} can’t be reckoned: there is no target incentive, in Plans or in People.`]
    default:
      return []
  }
}
