import type { Live, Ref } from '../../../model/generated-sheet'
import { inMoney } from '../../money/cents'
import { parts } from '../../sheet/formula'
import { cohort, table } from './titles'

/** A formula that comes to an amount; a sheet's own sums stray in the last digits, so it rounds to the cent. */
export const amount = (cents: bigint, formula: Live['parts']): Live => ({
  parts: parts`=ROUND(${formula};2)`,
  value: inMoney(cents),
})

/** A column of all cohorts. */
export const cohorts = (column: string): Ref => ({ table: table.cohorts, column, rows: 'body' })

/** What of all cohorts is amortised from one day to another, which stand in cells: one call for all of them. */
export const amortisedIn = (from: Ref, to: Ref): Live['parts'] =>
  parts`SUM(AMORTIZED_COMMISSION(${cohorts(cohort.commission)};${cohorts(cohort.start)};${cohorts(cohort.months)};${from};${to}))`
