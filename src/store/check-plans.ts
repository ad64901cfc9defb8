import { unknownNames } from '../core/check/references'
import { validPlans } from '../core/check/valid-plans'
import { rampsIn } from '../core/plans/ramps'
import { strays } from '../core/plans/strays'
import { people } from '../model/person'
import { plainName } from '../model/plain-name'
import { type Plan, plans, rates } from '../model/plan'
import { planChecks } from '../model/plan-check'
import type { Fault } from '../model/problem'
import { ramps } from '../model/ramp'
import type { Workbook } from '../ports'
import { readTab } from './kept-tabs/read'
import { untitled } from './untitled'

/** What is wrong in the tabs of the plans, their rates, examples and ramps, and with the names by which others know them. */
export function checkPlans(workbook: Workbook): Fault[] {
  const plan = readTab(workbook, plans)
  const rate = readTab(workbook, rates)
  const check = readTab(workbook, planChecks)
  const ramp = readTab(workbook, ramps)
  const who = readTab(workbook, people)
  // A row with a fault elsewhere still names its plan: one mistake is told once.
  const plansNamed = [...plan.rows, ...plan.faulty]
  const persons = [...who.rows, ...who.faulty]
  const names = plansNamed.map((row) => row.plan ?? '')
  const known = new Set(names.map(plainName))
  const ofKnown = <R extends { plan: string }>(rows: readonly R[]) =>
    rows.filter((row) => known.has(plainName(row.plan)))
  const components = plansNamed.map(({ plan = '', validFrom, component = '' }: Partial<Plan>) => ({
    plan,
    validFrom,
    component,
  }))
  const inPlans = (tab: string, rows: readonly { plan?: string; row: number }[]) =>
    unknownNames(
      { tab, column: plans.columns.plan.title, names: rows.map((one) => ({ name: one.plan ?? '', row: one.row })) },
      { tab: plans.name, names },
    )
  const twice: Fault[] = []
  rampsIn(ramp.rows, twice)
  return [
    ...[plan, rate, check, ramp].flatMap(({ faults }) => faults),
    ...untitled(plans.name, plan),
    ...untitled(rates.name, rate),
    ...untitled(planChecks.name, check),
    ...inPlans(people.name, persons),
    ...inPlans(rates.name, [...rate.rows, ...rate.faulty]),
    ...inPlans(planChecks.name, [...check.rows, ...check.faulty]),
    ...unknownNames(
      {
        tab: people.name,
        column: people.columns.ramp.title,
        names: persons.map((person) => ({ name: person.ramp ?? '', row: person.row })),
      },
      { tab: ramps.name, names: [...ramp.rows, ...ramp.faulty].map((row) => row.ramp ?? '') },
    ),
    ...strays(components, ofKnown(rate.rows), ofKnown(check.rows)),
    ...validPlans(plan.rows, rate.rows, check.rows),
    ...twice,
  ]
}
