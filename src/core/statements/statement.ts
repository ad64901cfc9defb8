import { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import { shared } from '../calendar/overlap'
import { partOf, partOfDays } from '../plans/part'
import type { PlanBook } from '../plans/plan-book'
import type { Credit } from './credits'
import type { Earning } from './earning'
import { earningsIn } from './earnings-in'
import type { Known } from './known'
import { lacking } from './lacking'
import { type Advance, type Extras, type Payable, payableOf } from './payable'

/** What a person is paid for a period, and why. Money in whole cents. */
export type Statement = Payable &
  Extras & {
    /** As the tab People calls the person. */
    person: string
    period: Period
    earnings: readonly Earning[]
    /** Of the components that can be reckoned. */
    earned: bigint
    /** The draw owed from the period before, in whole cents. */
    opening: bigint
    /** The plan’s draw for the days employed. */
    ofPlan: Advance | undefined
    /** Deals of the period credited to the person that no component counts. */
    uncounted: readonly Credit[]
    /** What is to be known of this statement, in sentences. */
    findings: readonly string[]
  }

/** What a statement takes from elsewhere than the plans. */
export type Entered = Extras & {
  /** As Ledger calls somebody whom the tab People has no more. */
  person?: string | undefined
  /** The draw owed from the period before, in whole cents. */
  balance: bigint
}

const none = BigInt(0)

/** The statement of somebody, asked for by plain name, for a period: every component of every version that holds in it. */
export function statement(name: string, period: Period, plans: PlanBook, entered: Entered, known: Known): Statement {
  const member = known.roster.memberIn(name, period)
  const person = member?.name ?? entered.person ?? name
  const employed = shared(period, { from: member?.start ?? period.from, to: member?.end ?? period.to })
  const { stretches, earned: found } = earningsIn(name, period, plans, known)
  const findings: string[] = []
  for (const { from, to, plan, version } of stretches) {
    const there = employed && shared(employed, { from, to })
    if (!version && there) findings.push(without(person, plan, there))
  }
  for (const one of found) findings.push(...one.said, ...lacking(person, one))
  const earned = found.reduce((sum, one) => sum + (one.earned ?? none), none)
  const last = [...stretches].reverse().find(({ version }) => version)?.version
  const draw = last && plans.read(last).draw
  const ofPlan = draw && { cents: partOf(draw.amount, partOfDays(period, employed)), recoverable: draw.recoverable }
  const counted = new Set(found.flatMap(({ deals }) => deals.map(({ credit }) => credit)))
  return {
    person,
    period,
    earnings: found,
    earned,
    opening: entered.balance,
    ofPlan,
    adjustments: entered.adjustments,
    clawbacks: entered.clawbacks,
    differences: entered.differences,
    uncounted: creditsOf(name, period, known).filter((credit) => !counted.has(credit)),
    findings: [...new Set(findings)],
    ...payableOf(earned, entered, ofPlan, entered.balance),
  }
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
