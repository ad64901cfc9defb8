import { type Adjustment, adjustments as tab } from '../../model/adjustment'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { shared, within } from '../calendar/overlap'
import { roundedCents } from '../money/cents'
import { decimalOf } from '../money/decimal'
import type { Adjusted } from './payable'

/**
 * The adjustments of a period, by plain name of the person: those for the period and for parts of it. One that reaches
 * over its edge, and one for a name that nobody goes by, is told with its row and counts nowhere.
 */
export function adjustedIn(
  rows: readonly (Adjustment & { row: number })[],
  period: Period,
  names: ReadonlyMap<string, string>,
  faults: Fault[],
): Map<string, Adjusted[]> {
  const found = new Map<string, Adjusted[]>()
  for (const { from, to, person, amount, reason, note, row } of rows) {
    const fault = (column: keyof typeof tab.columns, message: string) => {
      const { title } = tab.columns[column]
      faults.push({
        message: `${tab.name}, row ${row}, ${title}: ${message}`,
        at: { tab: tab.name, row, column: title },
      })
    }
    if (!shared({ from, to }, period)) continue
    const name = names.get(plainName(person))
    if (!within({ from, to }, period))
      fault(
        'from',
        `${from} to ${to} reaches over the edge of ${period.from} to ${period.to}, so no statement pays it until its dates lie within one period.`,
      )
    else if (name === undefined) fault('person', `"${person}" is not in the tab People, so no statement pays it.`)
    else {
      const theirs = found.get(plainName(name)) ?? []
      found.set(plainName(name), [...theirs, { reason, note, cents: roundedCents(decimalOf(amount)) }])
    }
  }
  return found
}
