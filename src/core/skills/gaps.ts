import type { IsoDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import type { RoleSkill } from '../../model/role-skill'
import type { Assessments } from './assessed'

/** How somebody stands in a skill that their role needs, or that they were assessed in or want to build besides. */
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
  note: string
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
  const known = assessed.get(plainName(name))
  const own = new Map<string, SkillStanding>()
  const add = (skill: string, required: number | undefined, weight: number) => {
    const { current, wants = false, assessedOn, note = '' } = known?.get(plainName(skill)) ?? {}
    const gap = required === undefined ? 0 : current === undefined ? undefined : Math.max(0, required - current)
    const priority = gap === undefined ? undefined : gap * weight
    own.set(plainName(skill), { skill, required, current, weight, gap, priority, wants, assessedOn, note })
  }
  for (const { role: of, skill, required, weight = 1 } of needed)
    if (plainName(of) === plainName(role)) add(skill, required, weight)
  for (const { skill } of known?.values() ?? []) if (!own.has(plainName(skill))) add(skill, undefined, 1)
  const order = ({ priority }: SkillStanding) => (priority === undefined ? 0.5 : priority > 0 ? priority + 1 : 0)
  return [...own.values()].sort((a, b) => order(b) - order(a))
}

/** Somebody's skills in a line: how many the role needs, how many of them are there, and which lack, the greatest gap first. */
export type SkillsInBrief = {
  needed: number
  met: number
  lacking: SkillStanding[]
  /** Needed, and never assessed. */
  unknown: number
}

export function skillsInBrief(standings: readonly SkillStanding[]): SkillsInBrief {
  const needed = standings.filter(({ required }) => required !== undefined)
  return {
    needed: needed.length,
    met: needed.filter(({ gap }) => gap === 0).length,
    lacking: needed.filter(({ gap = 0 }) => gap > 0),
    unknown: needed.filter(({ gap }) => gap === undefined).length,
  }
}
