import type { Period } from '../../../model/period'
import { plainName } from '../../../model/plain-name'
import type { Words } from '../../notation'
import type { PlanBook } from '../../plans/plan-book'
import { isMoney } from '../../plans/subject'
import type { Terms } from '../../plans/terms'
import type { Version } from '../../plans/versions'
import { type Stretch, stretchesOf } from '../../statements/earnings-in'
import type { Grounds } from '../../statements/known'

/** A version of a plan, as the forecast reckons with it. */
export type RepPlan = {
  /** Its name; with the day that it begins on where several versions of the plan are reckoned with. */
  label: string
  components: readonly {
    terms: Terms
    /** Whether a rate is an amount for each one that was reached, and no share of money. */
    each: boolean
  }[]
  /** Whether all of its components can be read. */
  sound: boolean
}

/** Somebody who is on a plan in the period. */
export type Assigned = {
  /** Plain name, and what the tab People says. */
  key: string
  name: string
  stretches: readonly (Omit<Stretch, 'plan'> & { plan: RepPlan | undefined; called: string })[]
}

/** Everybody who is on a plan that holds on any day of a period, in the order of the tab People. */
export function assignedIn(
  period: Period,
  plans: PlanBook,
  grounds: Pick<Grounds, 'roster' | 'calendar'>,
  words: Pick<Words, 'unitOf'>,
): { assigned: Assigned[]; findings: string[] } {
  const findings = new Set<string>()
  const all = grounds.roster.names.map((name) => ({
    name,
    key: plainName(name),
    stretches: stretchesOf(plainName(name), period, plans, grounds),
  }))
  const versions = new Set(all.flatMap(({ stretches }) => stretches.flatMap(({ version }) => version ?? [])))
  const read = new Map([...versions].map((version) => [version, repPlan(version, versions, plans, words)]))
  const assigned = all.flatMap(({ stretches, ...who }) => {
    const held = stretches.map((one) => ({ ...one, called: one.plan, plan: one.version && read.get(one.version) }))
    if (held.some(({ plan }) => plan)) return [{ ...who, stretches: held }]
    for (const { called } of held)
      if (plainName(called) !== '')
        findings.add(
          `The plan ${called} has no valid version in this period. Its reps are reckoned at the rate without a plan.`,
        )
    return []
  })
  return { assigned, findings: [...findings] }
}

function repPlan(version: Version, all: ReadonlySet<Version>, plans: PlanBook, words: Pick<Words, 'unitOf'>): RepPlan {
  const { components } = plans.read(version)
  const several = [...all].some((other) => other !== version && plainName(other.plan) === plainName(version.plan))
  return {
    label: several ? `${version.plan} from ${version.from || 'the start'}` : version.plan,
    components: components.map((terms) => ({ terms, each: !isMoney(terms, words) })),
    // A component that stands twice counts once, and is told.
    sound: components.length === new Set(version.rows.map(({ component }) => plainName(component))).size,
  }
}
