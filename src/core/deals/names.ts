import type { Cell } from '../../model/cell'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'

/**
 * Every name that people go by, in plain form, and what they are called: their name, what else they are known as, and
 * their address. A name of one's own stands above another's.
 */
export function namesOf(people: readonly Partial<Pick<Person, 'name' | 'aliases' | 'email'>>[]): Map<string, string> {
  const names = new Map<string, string>()
  const named = people
    .map(({ name = '', aliases = '', email = '' }) => ({ name, aliases, email }))
    .filter(({ name }) => plainName(name) !== '')
  const add = (alias: string, name: string) => plainName(alias) !== '' && names.set(plainName(alias), name)
  for (const { name, email } of named) add(email, name)
  for (const { name, aliases } of named) for (const alias of aliases.split(';')) add(alias, name)
  for (const { name } of named) add(name, name)
  return names
}

/** What somebody is called whom a cell names, in brackets an address perhaps: `Ann Ames (ann@example.com)`; undefined for a stranger. */
export function calledIn(names: ReadonlyMap<string, string>, cell: Cell): string | undefined {
  const known = names.get(plainName(cell))
  if (known !== undefined) return known
  const [, name = '', address = ''] =
    /^(.*?)\s*[(<[]\s*([^\s()<>[\]]+@[^\s()<>[\]]+)\s*[)>\]]\s*$/.exec(String(cell)) ?? []
  return names.get(plainName(address)) ?? names.get(plainName(name))
}
