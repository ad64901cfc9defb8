import type { IsoDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import { hereOn, postingOn, type Stay } from './stays'

/** Whose health is looked at: a team’s, that of all who report up to a manager, or everybody’s. */
export type Scope = { of: 'everybody' } | { of: 'team' | 'manager'; name: string }

/** Whether somebody belongs to a scope on a day. */
export type Belongs = (stay: Stay, day: IsoDate) => boolean

/** A manager’s people are those who report to them, and theirs, down to the last; the manager is not among them. */
export function belongsTo(scope: Scope, stays: readonly Stay[]): Belongs {
  if (scope.of === 'everybody') return () => true
  const wanted = plainName(scope.name)
  if (scope.of === 'team') return (stay, day) => plainName(postingOn(stay, day).team) === wanted
  const byName = new Map<string, Stay[]>()
  for (const stay of stays) byName.set(plainName(stay.name), [...(byName.get(plainName(stay.name)) ?? []), stay])
  const managerOn = (stay: Stay, day: IsoDate) => plainName(postingOn(stay, day).manager)
  return (stay, day) => {
    // Two who name each other as manager must not go on for ever.
    const met = new Set([plainName(stay.name)])
    for (let above = managerOn(stay, day); above !== '' && !met.has(above); ) {
      if (above === wanted) return true
      met.add(above)
      const theirs = byName.get(above) ?? []
      const leader = theirs.find((one) => hereOn(one, day)) ?? theirs[theirs.length - 1]
      above = leader ? managerOn(leader, day) : ''
    }
    return false
  }
}

/** The teams and the managers of those who are here on a day, by name. */
export function scopesOn(stays: readonly Stay[], day: IsoDate): { teams: string[]; managers: string[] } {
  const teams = new Map<string, string>()
  const managers = new Map<string, string>()
  for (const stay of stays)
    if (hereOn(stay, day)) {
      const { team, manager } = postingOn(stay, day)
      if (plainName(team) !== '') teams.set(plainName(team), team.trim())
      if (plainName(manager) !== '') managers.set(plainName(manager), manager.trim())
    }
  const sorted = (names: Map<string, string>) => [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name)
  return { teams: sorted(teams), managers: sorted(managers) }
}
