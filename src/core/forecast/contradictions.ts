import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { rowsNamed } from '../deals/rows-named'
import type { DealSource } from '../deals/source'
import { isClosed } from '../deals/stages'

/** Deals that are open by their status and closed by their stage. */
export function contradictions(sources: readonly DealSource[]): Fault[] {
  const rows = sources.flatMap(({ tab, cells, first, at: { status, stage }, gone }) =>
    status === undefined || stage === undefined
      ? []
      : cells.flatMap((line, r) =>
          r >= first && !gone?.has(r) && plainName(line[status] ?? '') === 'open' && isClosed(String(line[stage] ?? ''))
            ? [{ tab, row: r + 1 }]
            : [],
        ),
  )
  const [at] = rows
  if (!at) return []
  const named = rowsNamed({ count: rows.length, cents: 0, rows })
  return [{ message: `Open by their status, and closed by their stage: ${named}. They count as their stage says.`, at }]
}
