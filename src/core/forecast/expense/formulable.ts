import { closedWon } from '../../../model/goal'
import type { Period } from '../../../model/period'
import { plainName } from '../../../model/plain-name'
import { decimalOf, minus, numberOf } from '../../money/decimal'
import { payout } from '../../payout/payout'
import { targetCents } from '../../plans/on-curve'
import { isFlat, isTiered, needsQuota, type Terms } from '../../plans/terms'
import type { Earning } from '../../statements/earning'
import { componentOf } from './expense-findings'
import type { Paid } from './paid'

/** A component as a formula pays it: from the cells Forecast and Quota. `target` is a curve’s for the period, in money. */
export type Formulated = { terms: Terms; target: number | undefined }

/** Whether the commission of a rep is a formula, of which components; or a value, and why. */
export type Formulable = { formula: readonly Formulated[] } | { why: string }

/** What the cells of a rep say, in money. */
type Cells = { forecast: number; quota: number | undefined }

/** Whether a formula over Forecast and Quota gives just what the plan pays. */
export function formulable(paid: Paid, period: Period, cells: Cells): Formulable {
  const [stretch, ...others] = paid.stretches
  if (!stretch?.plan || others.length) return { why: 'the plan in force changes within the period' }
  if (typeof paid.commission !== 'number' && paid.commission !== 'no quota') return { why: paid.commission }
  const formula: Formulated[] = []
  for (const { terms } of stretch.plan.components) {
    const [earning, ...more] = paid.earnings.filter((one) => one.terms === terms)
    const why =
      beyond(terms) ?? otherWindow(terms, earning, more, period) ?? otherCells(terms, earning as Earning, cells)
    if (why) return { why }
    formula.push({ terms, target: targetOf(terms, earning as Earning) })
  }
  return { formula }
}

const targetOf = (terms: Terms, { toDate: { situation } }: Earning): number | undefined =>
  isTiered(terms) ? undefined : Number(targetCents(terms, situation)) / 100

/** What of a component is no matter of Forecast and Quota. */
function beyond(terms: Terms): string | undefined {
  const { metric, measuredOn, appliesTo, amountFrom, countsOn, gate, cumulative } = terms
  const what = componentOf(terms)
  if (plainName(metric) !== plainName(closedWon)) return `${what} is measured on ${metric}`
  if (measuredOn === 'team') return `${what} is measured on the team`
  if (appliesTo.length) return `${what} applies to certain deals only`
  if (amountFrom !== '') return `${what} is measured on the column ${amountFrom}`
  if (countsOn === 'paid') return `${what} counts deals when they are paid`
  if (gate && plainName(gate.metric) !== plainName(closedWon)) return `the gate of ${what} is on ${gate.metric}`
  return cumulative ? `${what} counts the year to date` : undefined
}

function otherWindow(
  terms: Terms,
  earning: Earning | undefined,
  more: readonly Earning[],
  period: Period,
): string | undefined {
  if (!earning) return 'they were not there in the period'
  const { reach, before } = earning
  return more.length || before || reach.from !== period.from || reach.quotaTo !== period.to
    ? `${componentOf(terms)} counts by the ${terms.window}`
    : undefined
}

function otherCells(terms: Terms, { toDate }: Earning, { forecast, quota }: Cells): string | undefined {
  const { own, employed, target = terms.target } = toDate.situation
  const what = componentOf(terms)
  if (minus(employed.over, employed.under).units !== BigInt(0)) return 'they are there on some days of the period only'
  if (!isTiered(terms) && target === undefined) return `${what} has no target incentive`
  if (own.direction !== 'higher') return `${what} counts less as better`
  if (!own.reached || numberOf(own.reached) !== forecast) return `${what} does not count all of the forecast`
  const counts = own.quota && numberOf(own.quota)
  if ((needsQuota(terms) || terms.gate) && (counts ?? 0) !== (quota !== undefined && quota > 0 ? quota : 0))
    return 'the quota that counts is not the one in the column Quota, for they ramp up or it is not agreed'
  return exact(terms, toDate, forecast, quota) ? undefined : 'the figure is too close to half a cent'
}

/** Whether doubles, as formulas reckon, come to the same cent. Functions of the add-on are exact themselves. */
function exact(
  terms: Terms,
  { curve, uncapped, gateReached }: Earning['toDate'],
  forecast: number,
  quota = 0,
): boolean {
  if (isTiered(terms)) return !isFlat(terms) || sure(forecast * (terms.pays.tiers[0]?.rate ?? 0) * 100)
  if (terms.pays.by !== 'curve' || !curve || gateReached === false) return true
  const points = terms.pays.points.map(({ attainment, share }) => ({
    from: decimalOf(attainment),
    share: decimalOf(share),
  }))
  return Math.round(payout(points, forecast / quota, 'linear', Number(curve.target) / 100) * 100) === Number(uncapped)
}

const sure = (cents: number) => Math.round(cents - 1e-6) === Math.round(cents + 1e-6)
