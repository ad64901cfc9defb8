import type { LedgerRow } from '../../model/ledger'
import { plainName } from '../../model/plain-name'
import { Problem } from '../../model/problem'
import { fromText } from '../ledger/inputs/codec'
import { fromParts } from '../ledger/inputs/parts'
import { terms } from '../ledger/inputs/terms'

/** Over how many months a component's commission is spread: undefined is at once, 'unknown' that Ledger does not say. */
export type Spread = number | undefined | 'unknown'

const key = ({ plan, version, component }: Pick<LedgerRow, 'plan' | 'version' | 'component'>) =>
  [plainName(plan), version, plainName(component)].join('\n')

/** The terms of a component that were approved together; long ones stand in several rows. */
type Held = { approvedTo: LedgerRow['approvedTo']; inputs: string[] }

/**
 * Over how many months the commission of a row of Ledger is spread, by the terms that its component paid by: those that
 * were approved with it or last before it, or the first that there are.
 */
export function spreadBy(rows: readonly LedgerRow[]): (row: LedgerRow) => Spread {
  const known = new Map<string, Map<string, Held>>()
  for (const row of rows) {
    const versions = known.get(key(row)) ?? new Map<string, Held>()
    known.set(key(row), versions)
    const approval = [row.approvedTo, row.approvedFrom, row.to, row.from].join(' ')
    const held = versions.get(approval) ?? { approvedTo: row.approvedTo, inputs: [] }
    held.inputs.push(row.inputs)
    versions.set(approval, held)
  }
  const spreads = new Map<string, { approvedTo: LedgerRow['approvedTo']; months: Spread }[]>()
  for (const [of, versions] of known)
    spreads.set(
      of,
      [...versions]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { approvedTo, inputs }]) => ({ approvedTo, months: monthsIn(inputs) })),
    )
  return (row) => {
    const of = spreads.get(key(row)) ?? []
    const held = [...of].reverse().find(({ approvedTo }) => approvedTo <= row.approvedTo) ?? of[0]
    return held ? held.months : 'unknown'
  }
}

function monthsIn(inputs: readonly string[]): Spread {
  try {
    const whole = fromParts(inputs)
    if (whole === undefined) return 'unknown'
    const { amortizeMonths: months } = fromText(terms, whole)
    return months === undefined || (Number.isInteger(months) && months > 0) ? months : 'unknown'
  } catch (error) {
    if (error instanceof Problem) return 'unknown'
    throw error
  }
}
