import { batch, computed, signal } from '@preact/signals'
import { type StarterRole, starterSkills } from '../../../src/core/skills/starter-roles'
import { plainName } from '../../../src/model/plain-name'
import type { OutputOf } from '../../../src/requests'
import type { Role } from '../../../src/requests/role-board'
import { announcing } from '../../saving/announcing'
import { drafting } from '../../saving/drafting'
import { ask } from '../../server'
import { numbers, roles } from '../state'

/** A skill of a role as it is typed. */
export type Need = { skill: string; required: number | null; weight: string }
/** All that a role needs, as it is typed, and what stood there when that was begun. */
export type Draft = { role: string; stamp: string; needs: readonly Need[] }

/** What roles need, as it is typed, by role. */
export const needs = drafting<Draft, OutputOf<'saveRoleSkills'>>(
  'role-skills',
  (drafts) => ask('saveRoleSkills', { changes: drafts.map(sent) }),
  ({ board, stale }) =>
    batch(() => {
      roles.value.value = board
      if (!stale) editing.value = ''
    }),
)

export const { announced, says } = announcing(needs.drafts)

/** The role whose form is open; '' for none. */
export const editing = signal('')

export const keyOf = ({ role }: { role: string }) => plainName(role)

const sent = ({ role, stamp, needs: all }: Draft) => ({
  role,
  stamp,
  skills: all.map(({ skill, required, weight }) => ({
    skill,
    required: required ?? 0,
    weight: numbers.peek().read(weight) ?? null,
  })),
})

const standing = ({ role, stamp, skills }: Role): Draft => ({
  role,
  stamp,
  needs: skills.map(({ skill, required, weight }) => ({
    skill,
    required: required ?? null,
    weight: weight === undefined ? '' : numbers.value.shown(weight),
  })),
})

/** The draft of a role: what was typed, or what stands there. */
export const draftOf = (role: Role): Draft => needs.drafts.value[keyOf(role)] ?? standing(role)

/** Keeps what was typed of a role; typed back to what stands there, it is no change. */
export function type(role: Role, change: readonly Need[]): void {
  const draft = { ...draftOf(role), needs: change }
  const same = JSON.stringify(draft) === JSON.stringify(standing(role))
  needs.put(keyOf(role), same ? undefined : draft)
}

export function change(role: Role, at: number, to: Partial<Need>): void {
  type(
    role,
    draftOf(role).needs.map((need, i) => (i === at ? { ...need, ...to } : need)),
  )
}

/** Puts the skills of a starter on the role, beside those that it has. */
export function begin(role: Role, starter: StarterRole): void {
  const before = draftOf(role).needs
  const have = new Set(before.map(({ skill }) => plainName(skill)))
  const added = starterSkills(starter, role.role).filter(({ skill }) => !have.has(plainName(skill)))
  type(role, [
    ...before,
    ...added.map(({ skill, required = null, weight = 1 }) => ({
      skill,
      required,
      weight: weight === 1 ? '' : numbers.peek().shown(weight),
    })),
  ])
  says(`${added.length} skills added for ${role.role}, not saved.`)
}

export const forget = (role: Role) => needs.put(keyOf(role), undefined)

/** Puts what was typed over what somebody wrote meanwhile. */
export function useMine(role: Role): void {
  needs.put(keyOf(role), { ...draftOf(role), stamp: role.stamp })
}

/** What can't be saved yet, by role, place and field. */
export const faults = computed(() => {
  const all: Record<string, Partial<Record<keyof Need, string>>[]> = {}
  for (const [key, draft] of Object.entries(needs.drafts.value)) {
    const found = draft.needs.map((need, i) => wrong(need, draft.needs.slice(0, i)))
    if (found.some((one) => Object.keys(one).length)) all[key] = found
  }
  return all
})

function wrong({ skill, required, weight }: Need, before: readonly Need[]): Partial<Record<keyof Need, string>> {
  const { read, shown } = numbers.value
  const twice = before.some((other) => plainName(other.skill) === plainName(skill))
  const heavy = weight.trim() === '' ? 1 : read(weight)
  return {
    ...(!skill.trim() && { skill: 'Name the skill.' }),
    ...(skill.trim() && twice && { skill: `${skill.trim()} is here twice. Keep one.` }),
    ...(required === null && { required: 'Say which level the role needs.' }),
    ...(heavy === undefined && { weight: `“${weight.trim()}” can’t be read. Write a number such as ${shown(1.5)}.` }),
    ...(heavy !== undefined && heavy <= 0 && { weight: 'A weight is above zero.' }),
  }
}

/** Saves what every role needs; what has to be corrected or settled first is opened. */
export async function save(): Promise<void> {
  says('')
  const first = () => Object.keys(faults.value)[0] ?? needs.stale.value[0]
  if (!first()) await needs.save()
  const at = first() ?? Object.keys(needs.faults.value)[0]
  if (at !== undefined) editing.value = at
}
