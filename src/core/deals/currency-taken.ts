import type { Fault } from '../../model/problem'
import type { DealSource } from './source'
import { currencyIn, currencyNamed, possible } from './values/currency'

/**
 * The currency of a workbook whose settings name none: the only one that its deals are in, as a code, or as the sign
 * where that can stand for several; `standard` where they are in several or name none. The finding says what was taken
 * where that is not plain.
 */
export function currencyTaken(
  sources: readonly DealSource[],
  standard: string,
): { currency: string; findings: Fault[] } {
  const written = writtenIn(sources)
  if (!written.length) return { currency: standard, findings: [] }
  const common = written.map(possible).reduce((all, codes) => all.filter((code) => codes.includes(code)))
  if (common.includes(standard)) return { currency: standard, findings: [] }
  const one = common.length === 1 ? common[0] : written.length === 1 ? written[0] : undefined
  const taken = one
    ? `${one} is taken, the only one in the deals`
    : `${standard} is taken, though the deals name ${written.join(', ')}`
  return { currency: one ?? standard, findings: [{ message: `Settings says no currency: ${taken}.` }] }
}

/** Every currency that rows name, in a column of its own beside the amount, or else in the title of the amounts. */
function writtenIn(sources: readonly DealSource[]): string[] {
  const cells = new Set<string>()
  for (const { cells: rows, first, at, currency } of sources)
    for (let r = first; r < rows.length; r++) {
      const line = rows[r] ?? []
      const unit = at.currency === undefined ? '' : line[at.currency]
      cells.add(unit ? String(unit) : currencyIn(line[at.amount ?? -1] ?? '') || currency)
    }
  return [...new Set([...cells].map(currencyNamed))].filter((named) => possible(named).length)
}
