import type { CivilDate } from '../../model/civil-date'
import type { RoleSkill } from '../../model/role-skill'
import type { Skill } from '../../model/skill'
import { chance } from './chance'
import { before, lostSight, newcomer, reps, teams } from './company'

/** Skill, level that the role needs, weight. */
type Needed = readonly [skill: string, required: number, weight: number]

const ofReps: readonly Needed[] = [
  ['Discovery', 4, 2],
  ['Qualification', 4, 1],
  ['Product knowledge', 4, 1],
  ['Negotiation', 4, 2],
  ['Reaching every decision maker', 3, 1],
  ['Forecasting', 3, 1],
  ['Keeping the CRM', 3, 1],
]
const ofManagers: readonly Needed[] = [
  ['Coaching', 4, 2],
  ['Forecasting', 4, 2],
  ['Pipeline reviews', 4, 1],
  ['Hiring', 3, 1],
]

export const sampleRoleSkills = (): RoleSkill[] =>
  [
    { role: 'Account executive', needed: ofReps },
    { role: 'Sales manager', needed: ofManagers },
  ].flatMap(({ role, needed }) => needed.map(([skill, required, weight]) => ({ role, skill, required, weight })))

/** Who could lead a team: one is ready, one is on the way. */
const successors = [
  { name: 'Amara Okafor', levels: [4, 4, 4, 3] },
  { name: 'Isabel Duarte', levels: [3, 3, 3, 2] },
] as const

const { max, min } = Math

/** The last assessment of everybody, and of some an earlier one. Hardly anybody negotiates as well as the role needs. */
export function sampleSkills(today: CivilDate): Partial<Skill>[] {
  const draw = chance(41)
  const rows: Partial<Skill>[] = []
  reps.forEach(({ name }, i) => {
    const assessedOn = before(today, name === newcomer.name ? 12 : 25 + i * 3)
    for (const [skill, required] of ofReps) {
      const shared = skill === 'Negotiation' && i % 5 !== 0
      const level = shared ? draw.whole(2, 3) : max(2, min(5, required + draw.whole(-1, 1)))
      const current = name === newcomer.name ? max(1, level - 2) : level
      // The earlier assessment of the three with the longest way behind them.
      if (skill === 'Discovery' && i % 4 === 0)
        rows.push({ person: name, skill, current: max(1, current - 1), assessedOn: before(today, 200 + i) })
      rows.push({
        person: name,
        skill,
        current,
        assessedOn,
        ...(name !== lostSight.name && {
          wants: (shared && i % 2 === 0) || (skill === 'Forecasting' && i % 6 === 1) ? 'yes' : 'no',
        }),
        ...(shared && i % 3 === 1 && { note: 'Gives a discount before asking for anything in return.' }),
      })
    }
  })
  for (const { name, levels } of successors)
    ofManagers.forEach(([skill], i) => {
      if (skill !== 'Forecasting' || name === 'Amara Okafor')
        rows.push({ person: name, skill, current: levels[i] as number, wants: 'yes', assessedOn: before(today, 18) })
    })
  teams.forEach(({ manager }, m) => {
    ofManagers.forEach(([skill, required], i) => {
      const current = max(2, min(5, required + ((m + i) % 3) - 1))
      rows.push({ person: manager, skill, current, wants: 'no', assessedOn: before(today, 40 + m) })
    })
  })
  return rows
}
