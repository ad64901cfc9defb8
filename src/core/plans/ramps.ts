import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { type Ramp, ramps as tab } from '../../model/ramp'
import { decimalOf } from '../money/decimal'
import type { ShareFrom } from '../shares'

/** Every ramp of the tab Ramps by its plain name, in the order of months. Of two rows for one month the first counts, and the other is told. */
export function rampsIn(rows: readonly (Ramp & { row: number })[], faults: Fault[]): Map<string, ShareFrom[]> {
  const found = new Map<string, ShareFrom[]>()
  const met = new Map<string, number>()
  const column = tab.columns.month.title
  const fault = (row: number, message: string) =>
    faults.push({ message: `${tab.name}, row ${row}, ${column}: ${message}`, at: { tab: tab.name, row, column } })
  for (const { ramp, month, share, row } of [...rows].sort((a, b) => a.month - b.month || a.row - b.row)) {
    const key = `${plainName(ramp)}\n${month}`
    const first = met.get(key)
    if (!Number.isInteger(month) || month < 1) fault(row, `found ${month}, expected a whole month from 1 on.`)
    else if (first !== undefined) fault(row, `month ${month} stands in row ${first} already, which counts. Delete one.`)
    else {
      met.set(key, row)
      const steps = found.get(plainName(ramp)) ?? []
      found.set(plainName(ramp), [...steps, { from: decimalOf(month), share: decimalOf(share) }])
    }
  }
  return found
}
