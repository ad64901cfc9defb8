import { signal } from '@preact/signals'
import type { PersonSkills } from '../../../src/requests/person-skills'
import { day } from '../../numbers/day'
import { ask, wrongWith } from '../../server'
import { person } from '../state'
import { says } from './ratings'

type Proposed = PersonSkills['skills'][number]['proposed'][number]

/** What is being assigned. */
export const assigning = signal<Proposed | undefined>(undefined)

/** Assigns training to somebody from today on, with what has to be done before it. Why it could not be; '' where it could. */
export async function assign({ name, today }: PersonSkills, proposed: Proposed): Promise<string> {
  if (assigning.peek()) return ''
  assigning.value = proposed
  const { plan, item, before } = proposed
  const items = [...before, item]
  const answer = await ask('assignTraining', { to: { kind: 'person', name }, plan, items, on: today })
  assigning.value = undefined
  if (!('value' in answer)) return `Not assigned. ${wrongWith(answer)}`
  const due = answer.value.first.find((one) => one.item === item)?.dueOn
  says(`${item} is assigned to ${name}${due ? `, due ${day(due)}` : ''}.`)
  // The button is gone with the proposal.
  document.querySelector<HTMLElement>('main h2')?.focus()
  await person.load({ person: name })
  return ''
}
