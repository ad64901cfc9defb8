import { plainName } from '../../model/plain-name'
import { type Plan, plans, type Rate, rates } from '../../model/plan'
import { type PlanCheck, planChecks } from '../../model/plan-check'
import type { Fault } from '../../model/problem'

type Placed<T> = T & { row: number }
type Component = Pick<Plan, 'plan' | 'validFrom' | 'component'>

const key = ({ plan, validFrom, component }: Component) =>
  [plainName(plan), validFrom ?? '', plainName(component)].join('\n')

/** Rates and examples of versions or components that are not in the tab Plans. */
export function strays(
  rows: readonly Component[],
  tiers: readonly Placed<Rate>[],
  checks: readonly Placed<PlanCheck>[],
): Fault[] {
  const known = new Set(rows.map(key))
  const of = (tab: string, found: readonly Placed<Component>[]) =>
    found
      .filter((one) => !known.has(key(one)))
      .map(({ row, plan }) => ({
        message: `${tab}, row ${row}: ${plan} has no such component and Valid from in the tab ${plans.name}.`,
        at: { tab, row, column: rates.columns.plan.title },
      }))
  return [...of(rates.name, tiers), ...of(planChecks.name, checks)]
}
