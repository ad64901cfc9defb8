import type { InRealm } from '../in-realm'
import { scriptValue } from '../values/cell'
import type { Zone } from '../values/zone'

/** A cell as the engine hands it to a function. */
export type Handed = { value: unknown; format?: string } | null | undefined

/** An argument of a custom function as Sheets hands it over: a value, or the rows of a range. */
export function argument(given: Handed | Handed[][], zone: Zone, realm: InRealm): unknown {
  const value = (cell: Handed) => (cell ? scriptValue(cell as Parameters<typeof scriptValue>[0], zone, realm.date) : '')
  if (given === undefined) return undefined
  if (!Array.isArray(given)) return value(given)
  if (given.length === 1 && given[0]?.length === 1) return value(given[0][0])
  const height = given[0]?.length ?? 0
  return realm.rows(Array.from({ length: height }, (_, row) => given.map((column) => value(column[row]))))
}
