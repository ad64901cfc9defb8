import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'

/** Every name that people go by, in plain form, and what they are called. A name of one's own stands above another's. */
export function namesOf(people: readonly Person[]): Map<string, string> {
  const names = new Map<string, string>()
  const named = people.filter(({ name }) => plainName(name) !== '')
  for (const { name, aliases } of named)
    for (const alias of aliases.split(';')) if (plainName(alias) !== '') names.set(plainName(alias), name)
  for (const { name } of named) names.set(plainName(name), name)
  return names
}
