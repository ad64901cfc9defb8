import type { Actual } from '../../model/actual'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { clash } from '../calendar/overlap'

type Placed = Actual & { row: number }

/** Typed figures of the same person and metric that can't both count. A blank is none, and a month inside a quarter is its part. */
export function doubleActuals(actuals: readonly Placed[]): Fault[] {
  const known = new Map<string, Placed[]>()
  const faults: Fault[] = []
  for (const actual of actuals) {
    if (actual.actual === undefined) continue
    const key = `${plainName(actual.person)}\n${plainName(actual.metric)}`
    const others = known.get(key) ?? []
    const other = others.find((o) => clash(o, actual))
    if (other)
      faults.push({
        message: `Actuals, row ${actual.row}: ${actual.person} has another figure on ${actual.metric} in row ${other.row} (${other.from} to ${other.to}) for the same days. Until one is deleted or its dates are corrected, neither counts.`,
        at: { tab: 'Actuals', row: actual.row, column: 'Person' },
      })
    known.set(key, [...others, actual])
  }
  return faults
}
