import * as z from 'zod/mini'
import { type SkillStanding, skillsOf } from '../core/skills/gaps'
import { proposals } from '../core/skills/propose'
import { type Assigned, assignedOn } from '../core/training/assigned'
import { assignments } from '../model/assignment'
import type { IsoDate } from '../model/civil-date'
import { plainName } from '../model/plain-name'
import { Problem } from '../model/problem'
import { training } from '../model/training'
import type { Context } from '../ports'
import { readTab } from '../store/kept-tabs/read'
import { readSettings } from '../store/settings'
import { request } from './request'
import { readSkillTabs } from './skill-tabs'

/** Training that builds a skill. */
type Building = {
  /** What is assigned and builds it, as it stands today. */
  assigned: Pick<Assigned, 'item' | 'status' | 'due' | 'waitsFor'>[]
  /** What could be assigned; `before` is what has to be done first and is not assigned yet. */
  proposed: { plan: string; item: string; type: string; link: string; before: string[] }[]
}

/** Somebody's skills, each with the training that builds it. */
export type PersonSkills = {
  today: IsoDate
  name: string
  role: string
  team: string
  manager: string
  skills: (SkillStanding & Building)[]
}

/** How one person's skills stand, with the training that would close each gap. A `Problem` where nobody bears the name. */
export const personSkills = request({
  input: () => z.object({ person: z.string() }),
  writes: false,
  run: ({ person }, context): PersonSkills => skillsOfPeople([person], context)[0] as PersonSkills,
})

/** The same of several people; the tabs are read once. */
export function skillsOfPeople(wanted: readonly string[], context: Context): PersonSkills[] {
  const { seats, names, needed, assessed, today } = readSkillTabs(context)
  const items = readTab(context.workbook, training).rows
  const { settings } = readSettings(context.workbook)
  const known = { items, names, today, dueSoon: settings.dueSoon }
  const all = assignedOn(readTab(context.workbook, assignments).rows, known)
  return wanted.map((typed) => {
    const seat = seats.find(({ name }) => plainName(name) && plainName(name) === plainName(typed))
    if (!seat) throw new Problem(`"${typed}" is not in the tab People, or has left. Read the tabs again.`)
    const { name, role, team, manager } = seat
    const theirs = all.filter((one) => plainName(one.person) === plainName(name))
    return {
      today,
      name,
      role,
      team,
      manager,
      skills: skillsOf(seat, needed.rows, assessed).map((standing) => ({
        ...standing,
        assigned: theirs
          .filter(({ of }) => plainName(of?.skill ?? '') === plainName(standing.skill))
          .map(({ item, status, due, waitsFor }) => ({ item, status, due, waitsFor })),
        proposed: proposals(standing.skill, role, items, theirs).map(({ item, before }) => ({
          plan: item.plan,
          item: item.item,
          type: item.type ?? '',
          link: item.link,
          before: before.map((one) => one.item),
        })),
      })),
    }
  })
}
