import type { CivilDate } from '../../model/civil-date'
import type { Commission } from './commissions'

/** Capitalised commissions that start in the same month and are spread over as many: they are amortised as one. */
export type Cohort = {
  /** The first day of the month of the first expense. */
  start: CivilDate
  months: number
  /** In whole cents; below zero where more was taken back than paid. */
  cents: bigint
  /** How many rows of Ledger it is made of. */
  rows: number
}

/** Capitalised commissions by the month in which they start and over how many they are spread, from the earliest. */
export function cohortsOf(commissions: readonly Commission[]): Cohort[] {
  const cohorts = new Map<string, Cohort>()
  for (const { start, months, cents, rows } of commissions) {
    if (typeof months !== 'number') continue
    const key = `${start.serial} ${months}`
    const cohort = cohorts.get(key) ?? { start, months, cents: BigInt(0), rows: 0 }
    cohorts.set(key, { ...cohort, cents: cohort.cents + cents, rows: cohort.rows + rows })
  }
  return [...cohorts.values()].sort((a, b) => a.start.serial - b.start.serial || a.months - b.months)
}
