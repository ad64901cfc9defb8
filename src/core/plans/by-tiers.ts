import type { Mode } from '../commission/mode'
import { commissionPlan } from '../commission/plan'
import { rateTable } from '../commission/rate-table'
import type { Tiered } from './terms'

/** Pay by tiers, whose starts are shares of the quota or money. `fault` is told of rows that do not follow the one above. */
export const byTiers = (
  rows: readonly { row: number; from: number; rate: number }[],
  mode: Mode,
  ofQuota: boolean,
  fault: (row: number, message: string) => void,
): Tiered['pays'] => ({
  by: 'tiers',
  mode,
  tiers: rows.map(({ from, rate }) => ({ from, rate })),
  plan: commissionPlan(
    rateTable(
      rows.map(({ row, from, rate }) => ({ row, start: from, rate })),
      fault,
    ),
    mode,
    ofQuota,
  ),
  ofQuota,
})
