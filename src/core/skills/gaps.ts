import type { IsoDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import type { RoleSkill } from '../../model/role-skill'
import type { Skill } from '../../model/skill'

/** How somebody stands in a skill that their role needs, or that they want to build. */
export type SkillStanding = {
  skill: string
  /** Levels from 1 to 5; undefined where the role needs none, or where it was never assessed. */
  required: number | undefined
  current: number | undefined
  weight: number
  /** Levels that lack; undefined where it can't be told. */
  gap: number | undefined
  /** The gap times the weight: what is to be built first. */
  priority: number | undefined
  wants: boolean
  assessedOn: IsoDate | undefined
}

/** The assessment that counts of every person and skill: the latest by day, of one day the lowest row. */
export type Assessments = ReadonlyMap<string, Skill & { row: number }>

const keyOf = (person: string, skill: string) => `${plainName(person)}\n${plainName(skill)}`

export function assessments(
  rows: readonly (Skill & { row: number })[],
  names: ReadonlyMap<string, string>,
): Assessments {
  const found = new Map<string, Skill & { row: number }>()
  for (const row of rows) {
    const person = names.get(plainName(row.person)) ?? row.person
    const key = keyOf(person, row.skill)
    const before = found.get(key)
    if (!before || (before.assessedOn ?? '') <= (row.assessedOn ?? '')) found.set(key, { ...row, person })
  }
  return found
}

/**
 * How somebody stands in every skill of their role, and in those beyond it that were assessed or that they want to build;
 * the greatest weighted gap first, then what was never assessed.
 */
export function skillsOf(
  { name, role }: { name: string; role: string },
  needed: readonly RoleSkill[],
  assessed: Assessments,
): SkillStanding[] {
  const own = new Map<string, SkillStanding>()
  const add = (skill: string, required: number | undefined, weight: number) => {
    const { current, wants, assessedOn } = assessed.get(keyOf(name, skill)) ?? {}
    const gap = required === undefined ? 0 : current === undefined ? undefined : Math.max(0, required - current)
    own.set(plainName(skill), {
      skill,
      required,
      current,
      weight,
      gap,
      priority: gap === undefined ? undefined : gap * weight,
      wants: wants === 'yes',
      assessedOn,
    })
  }
  for (const { role: of, skill, required, weight = 1 } of needed)
    if (plainName(of) === plainName(role)) add(skill, required, weight)
  for (const { person, skill } of assessed.values())
    if (plainName(person) === plainName(name) && !own.has(plainName(skill))) add(skill, undefined, 1)
  const order = ({ priority }: SkillStanding) => (priority === undefined ? 0.5 : priority > 0 ? priority + 1 : 0)
  return [...own.values()].sort((a, b) => order(b) - order(a))
}
