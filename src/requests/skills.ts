import * as z from 'zod/mini'
import { skillFindings } from '../core/skills/findings'
import { type SkillsInBrief, skillsInBrief, skillsOf } from '../core/skills/gaps'
import { foundIn } from '../model/found'
import { pageOf } from '../model/page'
import { plainName } from '../model/plain-name'
import { request } from './request'
import { readSkillTabs } from './skill-tabs'

/** A person's line in the list: who it is, and how their skills stand. */
export type PersonLine = { name: string; role: string; team: string; brief: SkillsInBrief }

/** A page of people with how their skills stand: of one role or all, found by a part of their name or team. */
export const skills = request({
  input: () => z.object({ find: z.string(), role: z.string(), from: z.number().check(z.minimum(0)) }),
  writes: false,
  run({ find, role, from }, context) {
    const tabs = readSkillTabs(context)
    const { locale, seats, needed, assessed, faults } = tabs
    const people = seats.filter(({ name }) => plainName(name))
    const words = plainName(find)
    const found = people.filter(
      (one) =>
        (!plainName(role) || plainName(one.role) === plainName(role)) &&
        (plainName(one.name).includes(words) || plainName(one.team).includes(words)),
    )
    const { rows, ...page } = pageOf(found, from)
    return {
      locale,
      people: {
        ...page,
        rows: rows.map((one): PersonLine => {
          const { name, role: has, team } = one
          return { name, role: has, team, brief: skillsInBrief(skillsOf(one, needed.rows, assessed)) }
        }),
      },
      /** How many there are, whoever is looked for. */
      everybody: people.length,
      roles: [...new Map(people.map(({ role: has }) => [plainName(has), has])).values()].filter(plainName),
      /** Whether any role's skills are listed. */
      listed: needed.rows.length > 0,
      ...foundIn([...faults, ...skillFindings(needed.rows, tabs.rated, tabs)]),
    }
  },
})
