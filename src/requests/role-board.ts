import { skillFindings } from '../core/skills/findings'
import { type Found, foundIn } from '../model/found'
import { plainName } from '../model/plain-name'
import type { RoleSkill } from '../model/role-skill'
import type { SkillTabs } from './skill-tabs'

/** A skill that a role needs, and how those who have the role stand in it. */
export type NeededSkill = Pick<RoleSkill, 'skill' | 'required' | 'weight'> & {
  /** How many are at the level, and how many were rated at all. */
  met: number
  rated: number
}

/** A role: who has it, and what it needs. */
export type Role = {
  role: string
  people: number
  openSeats: number
  skills: NeededSkill[]
  /** What stood there when it was read, wherever its rows stand. A change sends it back. */
  stamp: string
}

/** All that the roles' part of the screen Skills shows. */
export type RoleBoard = Found & { locale: string; roles: Role[] }

/** The rows of a role, in the order of the tab. */
export const rowsOf = ({ needed }: SkillTabs, role: string) =>
  needed.rows.filter((row) => plainName(row.role) === plainName(role))

/** What stands for a role, wherever its rows stand. */
export const stampOfRole = (tabs: SkillTabs, role: string): string =>
  JSON.stringify(rowsOf(tabs, role).map(({ skill, required, weight }) => [skill, required ?? null, weight ?? null]))

/** Every role that somebody has or that skills are listed for, in the order of the tab People. */
export function roleBoard(tabs: SkillTabs): RoleBoard {
  const { locale, seats, needed, assessed, rated, faults } = tabs
  const roles = new Map([...needed.rows, ...seats].map(({ role }) => [plainName(role), role]))
  roles.delete('')
  const inOrder = new Set([...seats.map(({ role }) => plainName(role)), ...roles.keys()])
  return {
    locale,
    roles: [...inOrder].flatMap((key) => {
      const role = roles.get(key)
      if (!role) return []
      const having = seats.filter((seat) => plainName(seat.role) === key)
      const people = having.filter(({ name }) => plainName(name))
      const skills = rowsOf(tabs, role).map(({ skill, required, weight }): NeededSkill => {
        const levels = people.flatMap(({ name }) => assessed.get(plainName(name))?.get(plainName(skill))?.current ?? [])
        return {
          skill,
          required,
          weight,
          met: levels.filter((one) => one >= (required ?? 0)).length,
          rated: levels.length,
        }
      })
      return {
        role,
        people: people.length,
        openSeats: having.length - people.length,
        skills,
        stamp: stampOfRole(tabs, role),
      }
    }),
    ...foundIn([...faults, ...skillFindings(needed.rows, rated, tabs)]),
  }
}
