import type { Fault } from '../model/problem'

/** Titles that a tab lacks and need not have. One that was changed by mistake would otherwise go unnoticed. */
export const untitled = (tab: string, read: { untitled: string[] }): Fault[] =>
  read.untitled.length
    ? [
        {
          message: `${tab}: no column is titled ${read.untitled.join(', ')} in row 1, so that counts as not given. If a title was changed, put it back.`,
          at: { tab, row: 1 },
        },
      ]
    : []
