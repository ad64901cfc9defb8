import { plainName } from '../../model/plain-name'
import type { RoleSkill } from '../../model/role-skill'

/** Skill; the level that the role needs; how much a gap counts. */
type Need = [skill: string, required: number, weight: number]

/** Skills to begin from for a role, under the titles that it goes by. */
export type StarterRole = { role: string; about: string; titles: string[]; needs: Need[] }

export const starterRoles: readonly StarterRole[] = [
  {
    role: 'Account executive',
    about: 'Wins new customers, from the first talk to the signature.',
    titles: ['AE', 'Sales executive', 'Sales representative'],
    needs: [
      ['Prospecting', 3, 1],
      ['Discovery', 4, 2],
      ['Qualification', 4, 2],
      ['Product knowledge', 3, 1],
      ['Presenting value', 4, 1.5],
      ['Negotiation', 4, 1.5],
      ['Multi-threading', 3, 1],
      ['Forecasting', 3, 1],
    ],
  },
  {
    role: 'Sales development representative',
    about: 'Opens doors, and hands over what is worth selling to.',
    titles: ['SDR', 'BDR', 'Business development representative'],
    needs: [
      ['Account research', 3, 1],
      ['Prospecting', 4, 2],
      ['Writing messages', 4, 1.5],
      ['Calling', 4, 1.5],
      ['Objection handling', 3, 1],
      ['Qualification', 3, 2],
      ['CRM discipline', 3, 1],
    ],
  },
  {
    role: 'Account manager',
    about: 'Keeps customers, and grows with them.',
    titles: ['AM', 'Key account manager', 'Customer success manager', 'CSM'],
    needs: [
      ['Account planning', 4, 2],
      ['Relationship building', 4, 1.5],
      ['Renewals', 4, 2],
      ['Discovery', 3, 1],
      ['Presenting value', 3, 1],
      ['Negotiation', 4, 1.5],
      ['Product knowledge', 4, 1],
    ],
  },
  {
    role: 'Sales manager',
    about: 'Makes others sell well: hires, coaches, plans and forecasts.',
    titles: ['Sales director', 'Head of sales', 'Team lead', 'Regional sales manager'],
    needs: [
      ['Coaching', 4, 2],
      ['Pipeline reviews', 4, 1.5],
      ['Forecasting', 4, 1.5],
      ['Deal strategy', 4, 1],
      ['Goal setting', 3, 1],
      ['Hiring', 3, 1],
      ['Difficult conversations', 4, 1],
    ],
  },
]

/** The skills to begin from for a role, by its name or what else it is called; undefined where there are none. */
export const starterFor = (role: string): StarterRole | undefined =>
  starterRoles.find((one) => [one.role, ...one.titles].some((title) => plainName(title) === plainName(role)))

/** Starter skills as rows for a role, whatever it is called. */
export const starterSkills = ({ needs }: StarterRole, role: string): RoleSkill[] =>
  needs.map(([skill, required, weight]) => ({ role, skill, required, weight }))
