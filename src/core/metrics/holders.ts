import { everyTeam } from '../../model/goal'
import { plainName } from '../../model/plain-name'
import type { Seat } from '../goals/in-force'
import { keyOf } from '../goals/whose'

/** Whose figures count together as whose: plain names by the key of a person, a team, or everybody (see `keyOf`). */
export type Holders = Map<string, { names: string[]; led: number }>

/**
 * Who stands for whom in a period. A person who leads others carries their figures too, down to the last report: a
 * leader's goal is the team's. Those who left or are yet to come count in their team with what they did in the period.
 */
export function holders(seats: readonly Seat[]): Holders {
  const people = seats.filter(({ name }) => name !== '')
  const reports = new Map<string, string[]>()
  const teams = new Map<string, string[]>()
  const put = (map: Map<string, string[]>, key: string, name: string) => {
    const names = map.get(key)
    if (names) names.push(name)
    else map.set(key, [name])
  }
  for (const { name, manager, team } of people) {
    if (plainName(manager) !== '') put(reports, plainName(manager), plainName(name))
    if (plainName(team) !== '') put(teams, keyOf({ person: '', team }), plainName(name))
  }
  const below = (name: string, met: Set<string>): Set<string> => {
    // Two who name each other as manager must not go on for ever.
    if (!met.has(name)) {
      met.add(name)
      for (const report of reports.get(name) ?? []) below(report, met)
    }
    return met
  }
  const found: Holders = new Map()
  for (const { name } of people) {
    const names = [...below(plainName(name), new Set())]
    found.set(keyOf({ person: name, team: '' }), { names, led: names.length - 1 })
  }
  for (const [key, names] of teams) found.set(key, { names, led: 0 })
  found.set(keyOf({ person: '', team: everyTeam }), { names: people.map(({ name }) => plainName(name)), led: 0 })
  return found
}
