import type { IsoDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { type RoleSkill, roleSkills as roleSkillTab } from '../../model/role-skill'
import { type Skill, skills as skillTab } from '../../model/skill'
import type { Seat } from '../goals/in-force'

type Placed<T> = T & { row: number }

/** What the tabs are held against: who there is, by every name that they go by, and the day. */
type Known = { seats: readonly Seat[]; names: ReadonlyMap<string, string>; today: IsoDate }

const ofSkill = (row: number, column: keyof Skill, says: string): Fault => ({
  message: `${skillTab.name}, row ${row}: ${says}`,
  at: { tab: skillTab.name, row, column: skillTab.columns[column].title },
})
const ofRole = (row: number, column: keyof RoleSkill, says: string): Fault => ({
  message: `${roleSkillTab.name}, row ${row}: ${says}`,
  at: { tab: roleSkillTab.name, row, column: roleSkillTab.columns[column].title },
})

/**
 * What does not fit together in the tabs Role skills and Skills: a skill that a role needs twice or at no level, weights
 * that count for nothing; assessments of strangers and of days to come; and roles of people whose skills nobody listed.
 */
export function skillFindings(
  needed: readonly Placed<RoleSkill>[],
  rows: readonly Placed<Skill>[],
  known: Known,
): Fault[] {
  return [...unlisted(needed, known), ...needs(needed), ...assessed(rows, known)]
}

function unlisted(needed: readonly Placed<RoleSkill>[], { seats }: Known): Fault[] {
  if (!needed.length) return []
  const listed = new Set(needed.map(({ role }) => plainName(role)))
  const without = new Map(
    seats
      .filter(({ role, presence }) => plainName(role) && !listed.has(plainName(role)) && presence !== 'gone')
      .map((seat) => [plainName(seat.role), seat]),
  )
  return [...without.values()].map(({ role, row }) => ({
    message: `${role} has no skills in the tab ${roleSkillTab.name}, so nobody can tell what lacks there. List what the role needs.`,
    at: { tab: 'People', row, column: 'Role' },
  }))
}

function needs(needed: readonly Placed<RoleSkill>[]): Fault[] {
  const met = new Map<string, number>()
  return needed.flatMap(({ role, skill, required, weight, row }) => {
    const key = `${plainName(role)}\n${plainName(skill)}`
    const first = met.get(key)
    met.set(key, first ?? row)
    return [
      first !== undefined &&
        ofRole(row, 'skill', `${role} has ${skill} in row ${first} already. The lower row counts; empty one of them.`),
      required === undefined &&
        ofRole(row, 'required', `${skill} has no required level, so no gap can be told. Write one from 1 to 5.`),
      weight !== undefined &&
        weight <= 0 &&
        ofRole(
          row,
          'weight',
          `The weight of ${skill} is ${weight}. Write a number above zero, or leave it blank for 1.`,
        ),
    ].filter((found) => found !== false)
  })
}

function assessed(rows: readonly Placed<Skill>[], { names, today }: Known): Fault[] {
  return rows.flatMap(({ person, skill, assessedOn, row }) =>
    [
      !names.has(plainName(person)) &&
        ofSkill(row, 'person', `${person} is not in the tab People. Write the name as it stands there.`),
      assessedOn !== undefined &&
        assessedOn > today &&
        ofSkill(row, 'assessedOn', `${skill} of ${person} is assessed on ${assessedOn}, which is still to come.`),
    ].filter((found) => found !== false),
  )
}
