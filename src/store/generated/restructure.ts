import type { Cell } from '../../model/cell'
import { type GeneratedSheet, labelOf } from '../../model/generated-sheet'
import type { Place } from './render'

/** Rows to delete and to insert, in numbers of the tab as it stands. */
export type Restructure = {
  /** Runs of rows, first to last. */
  deleted: { first: number; last: number }[]
  inserted: { after: number; table: string; labels: string[] }[]
}

/** Where a row goes; undefined for one that is deleted. */
export function movedRow(row: number, { deleted, inserted }: Restructure): number | undefined {
  let to = row
  for (const { first, last } of deleted) {
    if (row >= first && row <= last) return undefined
    if (row > last) to -= last - first + 1
  }
  for (const { after, labels } of inserted) if (row > after) to += labels.length
  return to
}

/** The tables that rows join or leave. */
export const grownTables = (places: ReadonlyMap<string, Place>, { deleted, inserted }: Restructure): string[] => [
  ...inserted.map(({ table }) => table),
  ...[...places].flatMap(([table, { body }]) =>
    body && deleted.some(({ first, last }) => last >= body.first && first <= body.last) ? [table] : [],
  ),
]

/** The rows that a sheet lacks, each after the last row of its table. A total that somebody deleted stays away. */
export function missingRows(sheet: GeneratedSheet, places: ReadonlyMap<string, Place>): Restructure['inserted'] {
  return sheet.tables.flatMap(({ name, rows }) => {
    const place = places.get(name)
    if (!place) return []
    const labels = rows.map(({ cells: [label] }) => labelOf(label as Cell))
    const missing = labels.filter((label) => !place.rows.has(label))
    return missing.length ? [{ after: place.body?.last ?? place.header, table: name, labels: missing }] : []
  })
}

/** Single rows as runs, of which the longest are taken when there are more than may be deleted. */
export function runsOf(rows: readonly number[], most: number): Restructure['deleted'] {
  const runs: Restructure['deleted'] = []
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1]
    if (run && run.last === row - 1) run.last = row
    else runs.push({ first: row, last: row })
  }
  return runs
    .sort((a, b) => b.last - b.first - (a.last - a.first))
    .slice(0, most)
    .sort((a, b) => a.first - b.first)
}

/** The tables where they stand once the rows are deleted and inserted. */
export function restructured(places: ReadonlyMap<string, Place>, change: Restructure): Map<string, Place> {
  return new Map(
    [...places].map(([name, place]) => {
      const rows = new Map<string, number>()
      for (const [label, row] of place.rows) {
        const to = movedRow(row, change)
        if (to !== undefined) rows.set(label, to)
      }
      const added = change.inserted.find(({ table }) => table === name)
      const start = added && lastBefore(added.after, change)
      added?.labels.forEach((label, i) => rows.set(label, (start as number) + i + 1))
      const body = bodyAfter(place, change, added && { start: start as number, count: added.labels.length })
      return [name, { header: movedRow(place.header, change) as number, columns: place.columns, rows, body }]
    }),
  )
}

/** Where the row before an insertion ends up, though it be deleted itself. */
function lastBefore(after: number, change: Restructure): number {
  let row = after
  while (row > 0 && movedRow(row, change) === undefined) row--
  return movedRow(row, change) ?? 0
}

function bodyAfter(
  { body }: Place,
  change: Restructure,
  added: { start: number; count: number } | undefined,
): Place['body'] {
  let [first, last] = [body?.first ?? 1, body?.last ?? 0]
  while (first <= last && movedRow(first, change) === undefined) first++
  while (last >= first && movedRow(last, change) === undefined) last--
  const stays = body && first <= last
  if (!stays && !added) return undefined
  const from = stays ? (movedRow(first, change) as number) : (added as { start: number }).start + 1
  const to = added ? added.start + added.count : (movedRow(last, change) as number)
  return { first: from, last: to }
}
