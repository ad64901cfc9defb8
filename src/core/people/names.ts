import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'

/** Every name that people go by, in plain form, and what they are called. A name of one's own stands above another's. */
export function namesOf(people: readonly Partial<Pick<Person, 'name' | 'aliases'>>[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { name = '', aliases = '' } of people)
    if (plainName(name) !== '')
      for (const alias of aliases.split(';')) if (plainName(alias) !== '') names.set(plainName(alias), name)
  for (const { name = '' } of people) if (plainName(name) !== '') names.set(plainName(name), name)
  return names
}
