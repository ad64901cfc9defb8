import * as z from 'zod/mini'
import { plainName } from '../model/plain-name'
import { type Fault, Problem } from '../model/problem'
import { roleSkills } from '../model/role-skill'
import { checkTitles } from '../store/keep-rows'
import { replaceRows } from '../store/replace-rows'
import { request } from './request'
import { roleBoard, rowsOf, stampOfRole } from './role-board'
import { readSkillTabs, type SkillTabs } from './skill-tabs'

const input = () =>
  z.object({
    changes: z.array(
      z.object({
        role: z.string().check(z.trim(), z.minLength(1, 'Name the role.')),
        /** What stood there when it was read. */
        stamp: z.string(),
        /** All that the role needs; what is left out goes. */
        skills: z.array(
          z.object({
            skill: z.string().check(z.trim(), z.minLength(1, 'Name the skill.')),
            required: z
              .number('Say which level the role needs.')
              .check(z.minimum(1, 'A level is from 1 to 5.'), z.maximum(5, 'A level is from 1 to 5.')),
            /** null is 1. */
            weight: z.nullable(z.number('A weight is a number.').check(z.positive('A weight is above zero.'))),
          }),
        ),
      }),
    ),
  })

/**
 * Puts what roles need in the place of what they needed: of all these roles, or of none where somebody changed one
 * meanwhile. Either way the screen is told how everything stands now.
 */
export const saveRoleSkills = request({
  input,
  writes: true,
  run({ changes }, context) {
    const { workbook } = context
    const tabs = readSkillTabs(context)
    const faults = changes.flatMap(({ role, skills }, i) =>
      unwritable(role, skills, tabs).map((message): Fault => ({ path: ['changes', i, 'skills'], message })),
    )
    if (faults.length) throw new Problem(faults)
    const stale = changes.flatMap(({ role, stamp }, i) => (stampOfRole(tabs, role) === stamp ? [] : [i]))
    if (stale.length) return { stale, board: roleBoard(tabs) }
    checkTitles(workbook, roleSkills)
    for (const { role, skills } of changes) {
      // Rows may have moved by what was written for the role before.
      const standing = rowsOf(readSkillTabs(context), role)
      const called = standing[0]?.role ?? role
      const wanted = skills.map(({ skill, required, weight }) => ({
        role: called,
        skill,
        required,
        weight: weight ?? undefined,
      }))
      replaceRows(workbook, roleSkills, standing, wanted)
    }
    return { board: roleBoard(readSkillTabs(context)) }
  },
})

/** Why what a role needs can't be written: a skill that is there twice, or that stands in a row that can't be read. */
function unwritable(role: string, skills: readonly { skill: string }[], { needed }: SkillTabs): string[] {
  const unread = new Set(
    needed.faulty
      .filter((row) => plainName(row.role ?? '') === plainName(role))
      .map(({ skill = '' }) => plainName(skill)),
  )
  const met = new Set<string>()
  return skills.flatMap(({ skill }) => {
    const key = plainName(skill)
    const twice = met.has(key)
    met.add(key)
    if (twice) return [`${skill} is here twice. Keep one.`]
    return unread.has(key)
      ? [`${skill} stands in a row of the tab Role skills that can’t be read yet. Correct that row first.`]
      : []
  })
}
