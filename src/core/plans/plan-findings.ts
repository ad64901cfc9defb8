import { type Plan, type Rate, rates as tab } from '../../model/plan'
import type { Fault } from '../../model/problem'
import { findings } from '../commission/findings'
import { modes } from '../commission/mode'
import { rateTable, type Step } from '../commission/rate-table'
import { inMoney } from '../money/cents'
import { ratesOf } from './read-terms'
import type { Version } from './versions'

/** What looks wrong or surprising in the tiers of a component, with the money at stake where it is known. */
export type PlanFinding = Fault & { component: string; money: number | undefined }

/**
 * What `CHECK_RATES` finds in the tiers of a version. `quota` is the one that money at stake is told for, where tiers
 * count in shares of it; payout curves have no tiers to look at.
 */
export function planFindings(
  version: Version,
  rates: readonly (Rate & { row: number })[],
  quota: number,
): PlanFinding[] {
  return version.rows
    .filter(({ mode }) => mode !== 'curve')
    .flatMap((row) => ofComponent(row, ratesOf(row, version, rates), quota))
}

function ofComponent(
  { component, mode: named, tiersIn }: Plan,
  rates: readonly (Rate & { row: number })[],
  quota: number,
): PlanFinding[] {
  const mode = modes.find((known) => known === named) ?? 'marginal'
  const steps: Step[] = rates.map(({ row, from, rate }) => ({ row, start: from, rate }))
  const faults: { row: number; message: string }[] = []
  const table = rateTable(steps, (row, message) => faults.push({ row, message: `The tier ${message}` }))
  const asked = { mode, quota: tiersIn === 'share of quota' || mode === 'overage' ? quota : undefined }
  const found = findings(steps, faults, faults.length || !steps.length ? undefined : table, asked)
  return found.map(({ row, message, money }) => ({
    component,
    message: row === undefined ? message : `${tab.name}, row ${row}: ${message}`,
    money: money === undefined ? undefined : inMoney(money),
    ...(row === undefined ? {} : { at: { tab: tab.name, row, column: tab.columns.from.title } }),
  }))
}
