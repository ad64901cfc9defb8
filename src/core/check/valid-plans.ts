import { plainName } from '../../model/plain-name'
import type { Plan, Rate } from '../../model/plan'
import type { PlanCheck } from '../../model/plan-check'
import type { Fault } from '../../model/problem'
import { runChecks } from '../plans/checks'
import { planBook } from '../plans/plan-book'

type Placed<T> = T & { row: number }

/** What of the versions that pay can't be reckoned, as the statements find it, and their examples that do not hold. */
export function validPlans(
  plans: readonly Placed<Plan>[],
  rates: readonly Placed<Rate>[],
  checks: readonly Placed<PlanCheck>[],
): Fault[] {
  const book = planBook(plans, rates)
  const names = [...new Set(plans.map(({ plan }) => plainName(plan)))]
  const red = names.flatMap((name) =>
    book.versions(name).flatMap((version) => {
      const { components } = book.read(version)
      // Of a component that can't be reckoned nothing else is to be said.
      const known = new Set(components.map(({ component }) => plainName(component)))
      const its = checks.filter(
        ({ plan, validFrom, component }) =>
          plainName(plan) === name && (validFrom ?? '') === version.from && known.has(plainName(component)),
      )
      return runChecks(components, its).flatMap(({ fault }) => fault ?? [])
    }),
  )
  return [...book.faults(), ...red]
}
