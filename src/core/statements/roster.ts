import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import { dayBefore } from '../calendar/days'
import { shared } from '../calendar/overlap'
import { inForce, type Seat } from '../goals/in-force'
import { keyOf } from '../goals/whose'
import { type Holders, holders } from '../metrics/holders'

type Row = Person & { row: number }

/** Somebody as the tab People has them in a period: by the row in force on its last day. */
type Member = Seat & Pick<Person, 'plan' | 'ramp' | 'targetIncentive'>

/** Days on which somebody was on one plan; '' is none. */
type Spell = Period & { plan: string }

/** Who is on which plan, and leads whom, on which day. People are asked for by their plain names. */
export type Roster = {
  /** What everybody is called, in the order of the tab. */
  names: readonly string[]
  memberIn(name: string, period: Period): Member | undefined
  spells(name: string, span: Period): Spell[]
  /** Plain names of everybody who reports up to somebody on a day, and of the leader. */
  teamOn(name: string, day: IsoDate): ReadonlySet<string>
  /** The same on any day at all. */
  everBelow(name: string): ReadonlySet<string>
}

const since = (row: Row): IsoDate => row.validFrom ?? ''

export function rosterOf(people: readonly Row[]): Roster {
  const rows = new Map<string, Row[]>()
  for (const row of people)
    if (plainName(row.name) !== '') rows.set(plainName(row.name), [...(rows.get(plainName(row.name)) ?? []), row])
  for (const theirs of rows.values())
    theirs.sort((a, b) => (since(a) === since(b) ? a.row - b.row : since(a) < since(b) ? -1 : 1))
  const changes = [...new Set(people.map(since))].sort()
  const byChange = new Map<IsoDate, Holders>()
  const teamsSince = (change: IsoDate): Holders => {
    const known = byChange.get(change) ?? holders(inForce(people, { from: change, to: change }))
    byChange.set(change, known)
    return known
  }
  const teams = new Map<string, ReadonlySet<string>>()
  const team = (name: string, change: IsoDate): ReadonlySet<string> => {
    const key = `${change}\n${name}`
    const known = teams.get(key) ?? new Set(teamsSince(change).get(keyOf({ person: name, team: '' }))?.names ?? [name])
    teams.set(key, known)
    return known
  }
  const changeByDay = new Map<IsoDate, IsoDate>()
  const changeBefore = (day: IsoDate): IsoDate => {
    const known = changeByDay.get(day)
    if (known !== undefined) return known
    const change = changes.reduce((last, next) => (next <= day ? next : last), changes[0] ?? '')
    changeByDay.set(day, change)
    return change
  }
  return {
    names: [...rows.values()].map((theirs) => (theirs[0] as Row).name),
    memberIn(name, period) {
      const theirs = rows.get(name)
      const seat = theirs && inForce(theirs, period)[0]
      const row = theirs?.find((one) => one.row === seat?.row)
      return seat && row && { ...seat, plan: row.plan, ramp: row.ramp, targetIncentive: row.targetIncentive }
    },
    spells: (name, span) => spellsOf(rows.get(name) ?? [], span),
    teamOn: (name, day) => team(name, changeBefore(day)),
    everBelow: (name) => new Set(changes.flatMap((change) => [...team(name, change)])),
  }
}

/** The first row holds before it begins, too: nothing is known of an earlier plan. */
function spellsOf(all: readonly Row[], span: Period): Spell[] {
  const spells: Spell[] = []
  const rows = all.filter((row, i) => all[i + 1] === undefined || since(all[i + 1] as Row) > since(row))
  rows.forEach((row, i) => {
    const next = rows[i + 1]
    const from = i === 0 ? span.from : since(row)
    const days =
      next && since(next) <= from ? undefined : shared({ from, to: next ? dayBefore(since(next)) : span.to }, span)
    const last = spells[spells.length - 1]
    if (!days) return
    if (last && plainName(last.plan) === plainName(row.plan)) last.to = days.to
    else spells.push({ ...days, plan: row.plan })
  })
  return spells
}
