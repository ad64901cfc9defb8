import type { Actual } from '../../model/actual'
import type { Rewritten } from '../../model/kept-tab'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import { namesOf } from '../deals/names'
import { type TypedRow, typedIn } from './typed-figures'

/** What somebody saw of a typed figure when they changed it; null where no row stood for it. */
export type SeenActual = { actual: number | null; note: string } | null

/** What somebody wants of one person's figure; null makes it not known. */
export type ActualChange = { person: string; actual: number | null; note: string; seen: SeenActual }

/** A figure that is not what was seen: somebody changed it meanwhile. */
export type StaleActual = { person: string; seen: SeenActual; now: SeenActual }

/** The row for just a period; of several the first. */
const standingRow = (rows: readonly TypedRow[], period: Period): TypedRow | undefined =>
  rows.find(({ from, to }) => from === period.from && to === period.to)

const seenOf = (row: TypedRow | undefined): SeenActual => (row ? { actual: row.actual ?? null, note: row.note } : null)

/**
 * Turns changes into what is to be written: the row of the same person, metric and days is changed in place, else a row
 * is added. What asks for nothing writes nothing. All or nothing: where one is not what was seen, only these are named.
 */
export function typeIn(
  rows: readonly TypedRow[],
  changes: readonly ActualChange[],
  { metric, period, names }: { metric: string; period: Period; names: ReadonlyMap<string, string> },
): Rewritten<Actual> | { stale: StaleActual[] } {
  const { byPerson } = typedIn(rows, metric, period, names)
  const stale: StaleActual[] = []
  const typed: Rewritten<Actual> = { added: [], edited: [] }
  for (const { person, actual, note, seen } of changes) {
    const standing = standingRow(byPerson.get(plainName(person)) ?? [], period)
    const now = seenOf(standing)
    if (seen?.actual !== now?.actual || seen?.note !== now?.note) stale.push({ person, seen, now })
    else if (actual === (now?.actual ?? null) && note === (now?.note ?? '')) continue
    else if (standing) typed.edited.push({ row: standing.row, values: { actual: actual ?? undefined, note } })
    else typed.added.push({ person, metric, ...period, actual: actual ?? undefined, note })
  }
  return stale.length ? { stale } : typed
}

/** What stands for just a period on a metric, by plain name of the person. */
export function standingFigures(
  rows: readonly TypedRow[],
  metric: string,
  period: Period,
  people: readonly Pick<Person, 'name' | 'aliases' | 'email'>[],
): Record<string, SeenActual> {
  const { byPerson } = typedIn(rows, metric, period, namesOf(people))
  return Object.fromEntries([...byPerson].map(([person, of]) => [person, seenOf(standingRow(of, period))]))
}
