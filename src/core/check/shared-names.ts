import type { Person } from '../../model/person'
import { people as peopleTab } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'

/** Other names and addresses that stand for two people: the deals of such a name go to the one further down. */
export function sharedNames(people: readonly (Partial<Person> & { row: number })[]): Fault[] {
  const own = new Set(people.map(({ name = '' }) => plainName(name)))
  const faults: Fault[] = []
  for (const column of ['aliases', 'email'] as const) {
    const { title } = peopleTab.columns[column]
    const holders = new Map<string, { name: string; row: number }>()
    for (const { name = '', row, [column]: written = '' } of people)
      for (const alias of name.trim() === '' ? [] : written.split(';')) {
        const plain = plainName(alias)
        if (plain === '' || own.has(plain)) continue
        const before = holders.get(plain)
        holders.set(plain, { name, row })
        if (before && plainName(before.name) !== plainName(name))
          faults.push({
            message: `People, row ${row}, ${title}: ${alias.trim()} stands for ${before.name} in row ${before.row} too. Its deals go to ${name}. Delete one.`,
            at: { tab: peopleTab.name, row, column: title },
          })
      }
  }
  return faults
}
