import type { Plan, Rate } from '../../model/plan'
import type { Fault } from '../../model/problem'

type Placed = Rate & { row: number }

/** Tiers of a component that do not rise, and valid components that pay by tiers and have none. */
export function ratesOfPlans(plans: readonly (Plan & { row: number })[], rates: readonly Placed[]): Fault[] {
  const faults: Fault[] = []
  const last = new Map<string, Placed>()
  for (const rate of rates) {
    const key = `${rate.plan}\n${rate.validFrom ?? ''}\n${rate.component}`.toLowerCase()
    const before = last.get(key)
    if (before && rate.from <= before.from)
      faults.push({
        message: `Rates, row ${rate.row}, From: ${rate.plan} starts a tier at ${rate.from}, not above row ${before.row} (${before.from}). Starts must rise.`,
        at: { tab: 'Rates', row: rate.row, column: 'From' },
      })
    last.set(key, rate)
  }
  for (const plan of plans) {
    if (plan.status !== 'valid') continue
    const key = `${plan.plan}\n${plan.validFrom ?? ''}\n${plan.component}`.toLowerCase()
    if (!last.has(key))
      faults.push({
        message: `Plans, row ${plan.row}: ${plan.plan} is valid and has no tier in the tab Rates. Add a row there with the same Plan, Valid from and Component.`,
        at: { tab: 'Plans', row: plan.row, column: 'Plan' },
      })
  }
  return faults
}
