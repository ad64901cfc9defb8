import { type Field, fields } from '../../../model/deal'
import type { Crm } from './crms'
import { plainTitle } from './plain-title'
import { vocabulary } from './vocabulary'

/** What a title means: a field, how well (0 is best), and whether it can mean nothing else. */
export type Meaning = { field: Field; rank: number; sure: boolean }

const known = new Map<Crm | undefined, ReadonlyMap<string, Meaning>>()

/** The meaning of every title, by its plain form, in an export of this CRM or of nobody knows which. */
export function meanings(crm: Crm | undefined): ReadonlyMap<string, Meaning> {
  const before = known.get(crm)
  if (before) return before
  const all = new Map<string, Meaning>()
  const each = (titles: string | undefined, act: (plain: string) => void) =>
    titles?.split(', ').forEach((title) => {
      act(plainTitle(title.replace('?', '')))
    })
  for (const field of Object.keys(fields) as Field[])
    vocabulary[field].split(' | ').forEach((titles, rank) => {
      each(titles, (title) => all.set(title, { field, rank: rank + 1, sure: !titles.startsWith('?') }))
    })
  each(crm?.not, (title) => all.delete(title))
  for (const [field, titles] of Object.entries(crm?.means ?? {}) as [Field, string][])
    each(titles, (title) => all.set(title, { field, rank: 0, sure: true }))
  known.set(crm, all)
  return all
}
