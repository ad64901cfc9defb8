import { batch } from '@preact/signals'
import { skillsInBrief } from '../../../src/core/skills/gaps'
import type { Rating } from '../../../src/core/skills/rate'
import { plainName } from '../../../src/model/plain-name'
import type { OutputOf } from '../../../src/requests'
import type { PersonSkills } from '../../../src/requests/person-skills'
import { announcing } from '../../saving/announcing'
import { drafting } from '../../saving/drafting'
import { ask } from '../../server'
import { lines, open, opened, person } from '../state'

type Standing = Pick<PersonSkills['skills'][number], 'skill' | 'current' | 'wants' | 'note'>

/** Assessments as they are made, by person and skill. */
export const ratings = drafting<Rating, OutputOf<'saveSkills'>>(
  'skills',
  (changes) => ask('saveSkills', { changes: [...changes] }),
  ({ people }) => batch(() => people.forEach(take)),
)

export const { announced, says } = announcing(ratings.drafts)

export const keyOf = (name: string, skill: string) => `${plainName(name)}\n${plainName(skill)}`

/** Shows somebody's skills as they stand now. */
function take(now: PersonSkills): void {
  const mine = ({ name }: { name: string }) => plainName(name) === plainName(now.name)
  if (plainName(opened.peek()) === plainName(now.name)) person.value.value = now
  lines.value = lines.peek().map((line) => (mine(line) ? { ...line, brief: skillsInBrief(now.skills) } : line))
}

/** The draft of a skill: what was typed, or what stands there. */
export function ratingOf(name: string, { skill, current, wants, note }: Standing): Rating {
  const seen = { current: current ?? null, wants, note }
  return ratings.drafts.value[keyOf(name, skill)] ?? { person: name, skill, ...seen, seen }
}

/** Keeps what was typed of a skill; typed back to what stands there, it is no change. */
export function type(rating: Rating, change: Partial<Rating>): void {
  const next = { ...rating, ...change }
  const same = next.current === next.seen.current && next.wants === next.seen.wants && next.note === next.seen.note
  ratings.put(keyOf(next.person, next.skill), same ? undefined : next)
}

/** Gives up what was typed of a skill. */
export const forget = ({ person: name, skill }: Rating) => ratings.put(keyOf(name, skill), undefined)

/** Puts what was typed over what somebody wrote meanwhile. */
export function useMine(rating: Rating, standing: Standing | undefined): void {
  const { current = undefined, wants = false, note = '' } = standing ?? {}
  type(rating, { seen: { current: current ?? null, wants, note } })
}

/** Saves every assessment; where something has to be settled first, it is opened. */
export async function save(): Promise<void> {
  says('')
  await ratings.save()
  const first = [...Object.keys(ratings.faults.value), ...ratings.stale.value][0]
  const draft = first === undefined ? undefined : ratings.drafts.value[first]
  if (draft && plainName(draft.person) !== plainName(opened.value)) open(draft.person)
}
