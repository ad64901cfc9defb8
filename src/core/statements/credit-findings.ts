import { found } from '../../model/cell'
import { fields } from '../../model/deal'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { DealSource } from '../deals/source'
import type { Credit } from './credits'

const named = 10

/** Owners that the tab People does not know: they have no plan. */
export function strangers(credits: readonly Credit[], names: ReadonlyMap<string, string>): Fault[] {
  const unknown = [...new Set(credits.map(({ owner }) => owner).filter((owner) => !names.has(plainName(owner))))]
  if (!unknown.length) return []
  const more = unknown.length > named ? ` and ${unknown.length - named} more` : ''
  return [
    {
      message: `Not in the tab People: ${unknown.slice(0, named).join(', ')}${more}. They have no plan, so nothing is earned on their deals. If the CRM calls somebody so, put it under Also known as.`,
    },
  ]
}

/** Won deals with something for a paid date that is none: they count as not paid. */
export const unreadPaid = (deals: readonly Credit[][], byTab: ReadonlyMap<string, DealSource>): Fault[] =>
  deals.flatMap(([one]) => {
    const { tab, row, paid } = one as Credit
    const { cells, first, at } = byTab.get(tab) as DealSource
    const cell = at.paidDate === undefined ? '' : (cells[row - 1]?.[at.paidDate] ?? '')
    if (cell === '' || !Number.isNaN(paid)) return []
    const column = String(cells[first - 1]?.[at.paidDate as number] ?? fields.paidDate)
    const message = `${tab}, row ${row}, ${column}: found ${found(cell)}, expected a date. The deal counts as not paid.`
    return [{ message, at: { tab, row, column } }]
  })
