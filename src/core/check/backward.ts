import type { Period } from '../../model/period'
import type { Fault } from '../../model/problem'

/** Rows of a tab that end before they start; `column` is where they say when they end. */
export const backward = (tab: string, rows: readonly (Period & { row: number })[], column = 'To'): Fault[] =>
  rows
    .filter(({ from, to }) => to < from)
    .map(({ row, from, to }) => ({
      message: `${tab}, row ${row}, ${column}: found ${to}, expected a day not before ${from}, where the period starts.`,
      at: { tab, row, column },
    }))
