import { closedWon } from '../../model/goal'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Plan, Rate } from '../../model/plan'
import type { Fault } from '../../model/problem'
import { commission } from '../commission/commission'
import { termsOf } from '../plans/read-terms'
import { isTiered, needsQuota, type Tiered } from '../plans/terms'
import { heldIn, type Version, versionsOf } from '../plans/versions'

/** The plan of a rep, with the components that can be computed from the forecast. */
export type RepPlan = { name: string; components: readonly Tiered[] }

/** The commission on a forecast, to the cent; undefined where a quota is needed and there is none. */
export function commissionOn(plan: RepPlan, forecast: number, quota: number | undefined): number | undefined {
  let cents = 0
  for (const component of plan.components) {
    if (needsQuota(component) && !(quota && quota > 0)) return undefined
    cents += Math.round(commission(component.pays.plan, forecast, needsQuota(component) ? quota : 1) * 100)
  }
  return cents / 100
}

export type RepPlans = {
  /** By plain name of the person; who has none is not in it. */
  byRep: Map<string, RepPlan>
  findings: string[]
}

type Placed<T> = T & { row: number }

/** The plan of every person in a period: the version that is valid on its last day. What can't be computed from a forecast is said. */
export function repPlans(
  people: readonly Person[],
  plans: readonly Placed<Plan>[],
  rates: readonly Placed<Rate>[],
  period: Period,
): RepPlans {
  const found: RepPlans = { byRep: new Map(), findings: [] }
  const built = new Map<string, RepPlan | undefined>()
  const since = (row: { validFrom?: string | undefined }) => row.validFrom ?? ''
  const inForce = new Map<string, Person>()
  for (const person of people) {
    const key = plainName(person.name)
    const other = inForce.get(key)
    if (key && since(person) <= period.to && (!other || since(other) <= since(person))) inForce.set(key, person)
  }
  for (const [key, { plan: name }] of inForce) {
    const plain = plainName(name)
    if (plain === '') continue
    if (!built.has(plain)) built.set(plain, planInForce(name, plans, rates, period, found.findings))
    const plan = built.get(plain)
    if (plan) found.byRep.set(key, plan)
  }
  return found
}

function planInForce(
  name: string,
  plans: readonly Placed<Plan>[],
  rates: readonly Placed<Rate>[],
  period: Period,
  findings: string[],
): RepPlan | undefined {
  const held = heldIn(versionsOf(name, plans), period)
  const version = held[held.length - 1]?.version
  if (!version) {
    findings.push(
      `The plan ${name} has no valid version at the end of this period. Its reps are reckoned at the rate without a plan.`,
    )
    return undefined
  }
  if (held.length > 1 && version.from > period.from)
    findings.push(
      `The plan ${name} changes within the period. The version from ${version.from} is reckoned for all of it.`,
    )
  return { name: version.plan, components: componentsOf(version, rates, findings) }
}

function componentsOf(version: Version, rates: readonly Placed<Rate>[], findings: string[]): Tiered[] {
  const left = (row: Plan, why: string) =>
    findings.push(
      `The component ${row.component || 'without a name'} of the plan ${version.plan} is not in the commission expense: ${why}`,
    )
  const within = version.rows.filter((row) => {
    const why = beyond(row)
    if (why) left(row, `${why}.`)
    return !why
  })
  const faults: Fault[] = []
  const terms = termsOf({ ...version, rows: within }, rates, faults).filter(isTiered)
  for (const { message } of faults) findings.push(`Not in the commission expense. ${message}`)
  for (const { window, component, gate, cap, floor } of terms) {
    const what = `${component || 'A component'} of the plan ${version.plan}`
    if (window !== 'quarter')
      findings.push(`${what} counts by the ${window}. Its tiers are reckoned on this period alone.`)
    const limits = Object.entries({ gate, cap, floor }).flatMap(([limit, set]) => (set === undefined ? [] : [limit]))
    if (limits.length)
      findings.push(`${what} has a ${limits.join(' and a ')}, which the commission expense leaves out.`)
  }
  return terms
}

/** Why a component can't be reckoned from the forecast, or undefined. */
function beyond(row: Plan): string | undefined {
  if (row.mode === 'curve') return 'it pays by a curve'
  if (row.metric !== '' && plainName(row.metric) !== plainName(closedWon)) return `it is measured on ${row.metric}`
  if (row.measuredOn === 'team') return 'it is measured on the team'
  if (row.appliesTo !== '') return `it applies to deals where ${row.appliesTo}`
  if (row.amountFrom) return `it is measured on the column ${row.amountFrom}`
  return undefined
}
