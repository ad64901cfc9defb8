import { namesOf } from '../core/deals/names'
import { inForce, type Seat } from '../core/goals/in-force'
import { type Assessments, assessments } from '../core/skills/assessed'
import type { IsoDate } from '../model/civil-date'
import { people } from '../model/person'
import type { Fault } from '../model/problem'
import { roleSkills } from '../model/role-skill'
import { skills } from '../model/skill'
import type { Context } from '../ports'
import { type Kept, type Read, readTab } from '../store/kept-tabs/read'

/** What the workbook says of roles and skills, as read at once. */
export type SkillTabs = {
  today: IsoDate
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  /** Everybody who is here or to come, and every open seat, as of today. */
  seats: Seat[]
  /** What people are called by every name that they go by, in plain form; of those who have left too. */
  names: ReadonlyMap<string, string>
  needed: Read<typeof roleSkills>
  rated: Kept<typeof skills>[]
  assessed: Assessments
  /** Rows that can't be read. */
  faults: Fault[]
}

export function readSkillTabs({ workbook, today }: Context): SkillTabs {
  const day = today()
  const known = readTab(workbook, people)
  const needed = readTab(workbook, roleSkills)
  const rated = readTab(workbook, skills)
  const names = namesOf(known.rows)
  return {
    today: day,
    locale: workbook.locale,
    seats: inForce(known.rows, { from: day, to: day }).filter(({ presence }) => presence !== 'gone'),
    names,
    needed,
    rated: rated.rows,
    assessed: assessments(rated.rows, names),
    faults: [...known.faults, ...needed.faults, ...rated.faults],
  }
}
