import { plainName } from '../../model/plain-name'
import type { RoleSkill } from '../../model/role-skill'
import type { Seat } from '../goals/in-force'
import type { Assessments } from './assessed'
import { type SkillStanding, skillsInBrief, skillsOf } from './gaps'

type Holder = Pick<Seat, 'name' | 'role' | 'manager'>

/** Somebody of another role, held against the skills of this one. */
export type Successor = {
  name: string
  /** The role that they have now. */
  role: string
  /** What lacks, the greatest weighted gap first; none where they are ready. */
  lacking: SkillStanding[]
  /** Skills of the role that nobody rated them in. */
  unknown: number
}

/** Who could take over a role. */
export type RoleBench = {
  role: string
  /** How many skills the role needs; 0 where the tab Role skills has none. */
  needed: number
  /** How many have the role, and how many of them are at every level that it needs. */
  people: number
  atLevel: number
  openSeats: number
  /** Others who are at every level that it needs. */
  ready: Successor[]
  /** Others who are on the way: rated in at least half of its skills; the least to build first. */
  next: Successor[]
}

/**
 * Who could take over each role, by the skills that it needs; roles with an open seat and nobody ready come first, then
 * those with nobody ready. Those whose role leads a role are not on its bench.
 */
export function bench(seats: readonly Holder[], needed: readonly RoleSkill[], assessed: Assessments): RoleBench[] {
  const people = seats.filter(({ name }) => plainName(name))
  const roleOf = new Map(people.map(({ name, role }) => [plainName(name), plainName(role)]))
  const roles = new Map(
    [...needed, ...seats].flatMap(({ role }) => (plainName(role) ? [[plainName(role), role] as const] : [])),
  )
  return [...roles]
    .map(([key, role]): RoleBench => {
      const holding = seats.filter((seat) => plainName(seat.role) === key)
      const above = new Set(holding.map(({ manager }) => roleOf.get(plainName(manager))))
      const held = (name: string) => skillsOf({ name, role }, needed, assessed)
      const { needed: skills } = skillsInBrief(held(''))
      const others = people
        .filter((one) => plainName(one.role) !== key && !above.has(plainName(one.role)))
        .map((one): Successor => {
          const { lacking, unknown } = skillsInBrief(held(one.name))
          return { name: one.name, role: one.role, lacking, unknown }
        })
      const ready = (one: Successor) => !one.lacking.length && !one.unknown
      const holders = holding.filter(({ name }) => plainName(name))
      return {
        role,
        needed: skills,
        people: holders.length,
        atLevel: skills ? holders.filter(({ name }) => skillsInBrief(held(name)).met === skills).length : 0,
        openSeats: holding.length - holders.length,
        ready: skills ? others.filter(ready) : [],
        next: others
          .filter((one) => !ready(one) && one.unknown * 2 <= skills)
          .sort((a, b) => toBuild(a) - toBuild(b) || a.unknown - b.unknown),
      }
    })
    .sort((a, b) => urgency(b) - urgency(a))
}

/** Levels to build, by their weight. */
const toBuild = ({ lacking }: Successor) => lacking.reduce((sum, { priority = 0 }) => sum + priority, 0)

const urgency = ({ needed, ready, openSeats }: RoleBench) => {
  if (!needed) return 0
  if (ready.length) return 1
  return openSeats ? 3 : 2
}
