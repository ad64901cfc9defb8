import { plainName } from '../../model/plain-name'
import { type Entry, isOwn } from './entry'

const earned: readonly Entry['kind'][] = ['component', 'deal', 'other']

const componentOf = ({ approvedTo, plan, version, component }: Entry) =>
  JSON.stringify([approvedTo, plainName(plan), version, plainName(component)])

/**
 * Of all rows about a period those that stand, by plain name of the person: what was earned as it was approved last, with
 * its terms, and what was paid with the period itself.
 */
export function standingOf(rows: readonly Entry[]): Map<string, Entry[]> {
  const byPerson = new Map<string, Entry[]>()
  const terms = new Map<string, Entry[]>()
  const put = (map: Map<string, Entry[]>, key: string, row: Entry) => {
    const same = map.get(key)
    if (same) same.push(row)
    else map.set(key, [row])
  }
  for (const row of rows)
    if (row.kind === 'terms') put(terms, componentOf(row), row)
    else put(byPerson, plainName(row.person), row)
  return new Map(
    [...byPerson].map(([name, theirs]): [string, Entry[]] => {
      // Periods that are approved do not overlap, so that the one that ends last is the latest.
      const last = theirs.reduce((latest, { approvedTo }) => (approvedTo > latest ? approvedTo : latest), '')
      const standing = theirs.filter((row) => (earned.includes(row.kind) ? row.approvedTo === last : isOwn(row)))
      const paidBy = new Set(standing.filter(({ kind }) => kind === 'component').map(componentOf))
      return [name, [...[...paidBy].flatMap((key) => terms.get(key) ?? []), ...standing]]
    }),
  )
}
