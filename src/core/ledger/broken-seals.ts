import { ledger } from '../../model/ledger'
import { log } from '../../model/log'
import type { Period } from '../../model/period'
import type { Fault } from '../../model/problem'
import type { Entry } from './entry'
import { digestBefore, type Sealed, seal } from './seal'

const key = ({ from, to }: Period) => `${from} to ${to}`

/**
 * Where approvals in Log and rows of Ledger are not as they were when statements were approved: rows changed, missing or
 * added, on either tab. Each approval is held against the digest that stands before it, so that only what was changed is
 * named. `digest` is SHA-256.
 */
export function brokenSeals(
  approvals: readonly (Sealed & { row: number })[],
  entries: readonly Entry[],
  digest: (text: string) => string,
): Fault[] {
  const byApproval = new Map<string, Entry[]>()
  for (const entry of entries) {
    const approved = key({ from: entry.approvedFrom, to: entry.approvedTo })
    const same = byApproval.get(approved)
    if (same) same.push(entry)
    else byApproval.set(approved, [entry])
  }
  const faults: Fault[] = []
  for (const { row, days, ...approval } of approvals) {
    const rows = byApproval.get(key(days)) ?? []
    byApproval.delete(key(days))
    if (seal(digestBefore(days.from, approvals), approval, rows, digest) === approval.digest) continue
    const { title } = log.columns.digest
    const stand = rows.length === 1 ? 'row stands' : 'rows stand'
    faults.push({
      message: `${log.name}, row ${row}, ${title}: the statements of ${key(days)} are not as they were approved. ${rows.length} ${stand} in ${ledger.name} for them; ${log.columns.detail.title} says how many there were. They, this row, or the digest before it were changed.`,
      at: { tab: log.name, row, column: title },
    })
  }
  for (const [approved, rows] of byApproval) {
    const { row } = rows[0] as Entry
    faults.push({
      message: `${ledger.name}, row ${row}: ${log.name} has no row that approves the statements of ${approved}, of which ${rows.length === 1 ? '1 row stands' : `${rows.length} rows stand`} here.`,
      at: { tab: ledger.name, row },
    })
  }
  return faults
}
