import * as z from 'zod/mini'
import { rate } from '../core/skills/rate'
import { plainName } from '../model/plain-name'
import { type Fault, Problem } from '../model/problem'
import { skills } from '../model/skill'
import { keepRows } from '../store/keep-rows'
import { skillsOfPeople } from './person-skills'
import { request } from './request'
import { readSkillTabs } from './skill-tabs'

const input = () => {
  const level = z.nullable(
    z
      .number('A level is a number from 1 to 5.')
      .check(z.minimum(1, 'A level is from 1 to 5.'), z.maximum(5, 'A level is from 1 to 5.')),
  )
  return z.object({
    changes: z.array(
      z.object({
        person: z.string(),
        skill: z.string().check(z.trim(), z.minLength(1, 'Name the skill.')),
        /** null leaves the level that stands. */
        current: level,
        wants: z.boolean(),
        note: z.string().check(z.trim()),
        seen: z.object({ current: z.nullable(z.number()), wants: z.boolean(), note: z.string() }),
      }),
    ),
  })
}

/**
 * Keeps assessments, each as a new row of today: all of them, or none where somebody changed one meanwhile. Either way
 * the screen is told how the skills of these people stand now.
 */
export const saveSkills = request({
  input,
  writes: true,
  run({ changes }, context) {
    const { seats, assessed, today } = readSkillTabs(context)
    const here = new Set(seats.map(({ name }) => plainName(name)).filter(Boolean))
    const strangers = changes.flatMap(({ person }, i): Fault[] =>
      here.has(plainName(person))
        ? []
        : [{ path: ['changes', i, 'skill'], message: `"${person}" is not in the tab People, or has left.` }],
    )
    if (strangers.length) throw new Problem(strangers)
    const rated = rate(assessed, changes, today)
    if (!('stale' in rated)) keepRows(context.workbook, skills, rated)
    const concerned = [...new Map(changes.map(({ person }) => [plainName(person), person])).values()]
    return { ...('stale' in rated && rated), people: skillsOfPeople(concerned, context) }
  },
})
