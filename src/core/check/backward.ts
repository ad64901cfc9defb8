import type { Period } from '../../model/period'
import type { Fault } from '../../model/problem'

/** Rows of a tab that end before they start. */
export const backward = (tab: string, rows: readonly (Period & { row: number })[], title = 'To'): Fault[] =>
  rows
    .filter(({ from, to }) => to < from)
    .map(({ row, from, to }) => ({
      message: `${tab}, row ${row}, ${title}: found ${to}, expected a day not before ${from}, where the period starts.`,
      at: { tab, row, column: title },
    }))
