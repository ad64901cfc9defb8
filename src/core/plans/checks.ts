import { plainName } from '../../model/plain-name'
import { type PlanCheck, planChecks as tab } from '../../model/plan-check'
import type { Fault } from '../../model/problem'
import { monthsIn } from '../calendar/fiscal'
import { inMoney, roundedCents } from '../money/cents'
import { type Decimal, decimalOf, plus } from '../money/decimal'
import { wholeWindow } from './part'
import { earnedCents } from './pay'
import { lackOf, type Situation } from './situation'
import { needsQuota, type Terms } from './terms'

/** A worked example of a plan, and what came out; `fault` says why it does not hold. */
export type Checked = { check: PlanCheck & { row: number }; found: number | undefined; fault: Fault | undefined }

/**
 * Runs the examples of a version: what `Amount` earns on top of `Prior` in a window that somebody was there for to its
 * end. A gate on another metric counts as reached. `components` are the version's, all of which may be named.
 */
export function runChecks(components: readonly Terms[], checks: readonly (PlanCheck & { row: number })[]): Checked[] {
  return checks.map((check) => {
    const terms = componentOf(components, check)
    const fault = (message: string): Fault => ({
      message: `${tab.name}, row ${check.row}: ${message}`,
      at: { tab: tab.name, row: check.row, column: tab.columns.expected.title },
    })
    if (!terms) {
      const names = components.map(({ component }) => component).join(', ')
      return {
        check,
        found: undefined,
        fault: fault(`found the component "${check.component}", expected one of ${names}.`),
      }
    }
    const cents = earnedOn(terms, check)
    if (cents === undefined) return { check, found: undefined, fault: fault(whyNot(terms, check)) }
    const found = inMoney(cents)
    const holds = cents === roundedCents(decimalOf(check.expected))
    return { check, found, fault: holds ? undefined : fault(`${check.expected} was expected, and ${found} came out.`) }
  })
}

/** A blank component is the only one. */
function componentOf(components: readonly Terms[], { component }: PlanCheck): Terms | undefined {
  const named = components.find((terms) => plainName(terms.component) === plainName(component))
  return named ?? (component === '' && components.length === 1 ? components[0] : undefined)
}

const situation = (terms: Terms, { quota }: PlanCheck, reached: Decimal): Situation => ({
  own: { reached, quota: quota === undefined ? undefined : decimalOf(quota), direction: 'higher' },
  gate: otherGate(terms),
  target: undefined,
  months: monthsIn[terms.window],
  employed: wholeWindow,
  closes: true,
})

/** A gate on another metric, just reached. */
function otherGate({ gate, metric }: Terms): Situation['gate'] {
  if (!gate || plainName(gate.metric) === plainName(metric)) return undefined
  return { reached: decimalOf(gate.attainment), quota: decimalOf(1), direction: 'higher' }
}

function earnedOn(terms: Terms, check: PlanCheck): bigint | undefined {
  const prior = decimalOf(check.prior ?? 0)
  const all = earnedCents(terms, situation(terms, check, plus(prior, decimalOf(check.amount))))
  if (all === undefined || check.prior === undefined) return all
  const before = earnedCents(terms, { ...situation(terms, check, prior), closes: false })
  return before === undefined ? undefined : all - before
}

function whyNot(terms: Terms, check: PlanCheck): string {
  const lack = lackOf(terms, situation(terms, check, decimalOf(check.amount)))
  if (lack === 'target incentive')
    return 'the component has no target incentive in the tab Plans, which its curve pays.'
  const why = needsQuota(terms) ? 'its tiers or its curve count in shares of quota' : 'its gate is a share of quota'
  return `${tab.columns.quota.title} is blank, expected a quota: ${why}.`
}
