import { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { PlanBook } from '../plans/plan-book'
import { type Controls, controls } from './controls'
import type { Credit } from './credits'
import type { Known } from './known'
import { type Entered, type Statement, statement } from './statement'

/** The statements of a period, what proves them, and everything worth a person's look. */
export type Statements = { period: Period; all: readonly Statement[]; controls: Controls; findings: readonly Fault[] }

const none = BigInt(0)

/**
 * The statements of everybody who was there in a period, was credited with a deal that closed in it, or is paid or owes
 * something besides, in the order of the tab People, then of `others`: plain names. `entered` is asked for by plain name.
 */
export function statements(
  period: Period,
  plans: PlanBook,
  entered: (name: string) => Entered,
  known: Known & { faults: readonly Fault[] },
  others: readonly string[] = [],
): Statements {
  const { roster, credits } = known
  const all = [...new Set([...roster.names.map(plainName), ...others])]
    .map((name) => ({ name, made: statement(name, period, plans, entered(name), known) }))
    .filter(({ name, made }) => roster.memberIn(name, period)?.presence === 'here' || tells(made, credits.of(name)))
    .map(({ made }) => made)
  return {
    period,
    all,
    controls: controls(all, credits),
    findings: [
      ...known.faults,
      ...plans.faults(),
      ...all.flatMap(({ findings }) => findings.map((message) => ({ message }))),
    ],
  }
}

/** Whether the statement of somebody who was not there has something to tell: a deal, anything paid, or a draw owed. */
const tells = (
  { period, earnings, opening, adjustments, clawbacks, differences }: Statement,
  credits: readonly Credit[],
): boolean =>
  opening !== none ||
  adjustments.length + clawbacks.length + differences.length > 0 ||
  earnings.some(({ deals, earned = none }) => deals.length > 0 || earned !== none) ||
  credits.some(({ close }) => CivilDate.of(close).iso >= period.from && CivilDate.of(close).iso <= period.to)
