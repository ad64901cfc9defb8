import { closedWon } from '../../model/goal'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Plan, Rate } from '../../model/plan'
import { commission } from '../commission/commission'
import { type Mode, modes } from '../commission/mode'
import { type CommissionPlan, commissionPlan } from '../commission/plan'
import { rateTable } from '../commission/rate-table'

/** What a component of a plan pays on the forecast of a rep. */
export type Component = {
  name: string
  tiers: readonly { from: number; rate: number }[]
  mode: Mode
  ofQuota: boolean
  plan: CommissionPlan
}

/** The plan of a rep, with the components that can be computed from the forecast. */
export type RepPlan = { name: string; components: readonly Component[] }

/** Whether a component pays one rate from the first unit on, whatever the quota. */
export const isFlat = ({ tiers }: Component): boolean => tiers.length === 1 && tiers[0]?.from === 0

/** Whether nothing can be reckoned without a quota. */
export const needsQuota = (component: Component): boolean => component.ofQuota && !isFlat(component)

/** The commission on a forecast, to the cent; undefined where a quota is needed and there is none. */
export function commissionOn(plan: RepPlan, forecast: number, quota: number | undefined): number | undefined {
  let cents = 0
  for (const component of plan.components) {
    if (needsQuota(component) && !(quota && quota > 0)) return undefined
    cents += Math.round(commission(component.plan, forecast, needsQuota(component) ? quota : 1) * 100)
  }
  return cents / 100
}

export type RepPlans = {
  /** By plain name of the person; who has none is not in it. */
  byRep: Map<string, RepPlan>
  findings: string[]
}

/** The plan of every person in a period: the version that is valid on its last day. What can't be computed from a forecast is said. */
export function repPlans(
  people: readonly Person[],
  plans: readonly (Plan & { row: number })[],
  rates: readonly (Rate & { row: number })[],
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
  plans: readonly (Plan & { row: number })[],
  rates: readonly (Rate & { row: number })[],
  { from, to }: Period,
  findings: string[],
): RepPlan | undefined {
  const same = (a: string, b: string) => plainName(a) === plainName(b)
  const versions = plans.filter(
    (row) =>
      same(row.plan, name) && row.status === 'valid' && (row.validFrom ?? '') <= to && (row.validTo ?? to) >= from,
  )
  const atEnd = versions.filter((row) => (row.validTo ?? to) >= to)
  const last = atEnd.reduce((max, row) => ((row.validFrom ?? '') > max ? (row.validFrom ?? '') : max), '')
  const rows = atEnd.filter((row) => (row.validFrom ?? '') === last)
  if (!rows.length) {
    findings.push(
      `The plan ${name} has no valid version at the end of this period. Its reps are reckoned at the rate without a plan.`,
    )
    return undefined
  }
  if (rows.length < versions.length && last > from)
    findings.push(`The plan ${name} changes within the period. The version from ${last} is reckoned for all of it.`)
  const components = rows.flatMap((row) => {
    const first = rows.find((other) => same(other.component, row.component)) as (typeof rows)[number]
    if (first !== row) {
      findings.push(
        `The component ${row.component || 'without a name'} of the plan ${name} stands in rows ${first.row} and ${row.row} of the tab Plans. Row ${first.row} counts.`,
      )
      return []
    }
    const why = beyond(row)
    const steps = rates
      .filter((rate) => same(rate.plan, name) && same(rate.component, row.component) && (rate.validFrom ?? '') === last)
      .map((rate) => ({ row: rate.row, start: rate.from, rate: rate.rate }))
    const faults: string[] = []
    const table = rateTable(steps, (at, message) => faults.push(`row ${at} ${message}`))
    if (!steps.length) faults.push('it has no row in the tab Rates for this version')
    if (why || faults.length) {
      findings.push(
        `The component ${row.component || 'without a name'} of the plan ${name} is not in the commission expense: ${why ?? faults.join('; ')}.`,
      )
      return []
    }
    const mode = modes.find((known) => known === row.mode) ?? 'marginal'
    const ofQuota = row.tiersIn === 'share of quota' || mode === 'overage'
    if (row.period && row.period !== 'quarter')
      findings.push(`The plan ${name} counts by the ${row.period}. Its tiers are reckoned on this period alone.`)
    return [
      {
        name: row.component,
        tiers: steps.map(({ start, rate }) => ({ from: start, rate })),
        mode,
        ofQuota,
        plan: commissionPlan(table, mode, ofQuota),
      },
    ]
  })
  return { name: (rows[0] as Plan).plan, components }
}

/** Why a component can't be reckoned from the forecast, or undefined. */
function beyond(row: Plan): string | undefined {
  if (row.mode === 'curve') return 'it pays by a curve'
  if (row.mode === 'overage' && row.tiersIn === 'amount') return 'overage needs its tiers in shares of quota'
  if (row.metric !== '' && plainName(row.metric) !== plainName(closedWon)) return `it is measured on ${row.metric}`
  if (row.measuredOn === 'team') return 'it is measured on the team'
  if (row.appliesTo !== '') return `it applies to deals where ${row.appliesTo}`
  return undefined
}
