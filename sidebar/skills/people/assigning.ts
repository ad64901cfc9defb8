import { signal } from '@preact/signals'
import type { PersonSkills } from '../../../src/requests/person-skills'
import { day } from '../../numbers/day'
import { ask, wrongWith } from '../../server'
import { screen } from '../../shell/screens'
import { add, opened as newItem } from '../../training/plans/saving'
import { view } from '../../training/view'
import { person } from '../state'
import { says } from './ratings'

type Proposed = PersonSkills['skills'][number]['proposed'][number]

/** What is being assigned. */
export const assigning = signal<Proposed | undefined>(undefined)

/** Leads to the training plans, where a new item that builds a skill is open. */
export function addTraining(item: { skill: string; role: string }): void {
  newItem.value = add(item)
  view.value = 'plans'
  screen.value = 'training'
}

/** Assigns training to somebody from today on, with what has to be done before it. Why it could not be; '' where it could. */
export async function assign({ name, today }: PersonSkills, proposed: Proposed): Promise<string> {
  if (assigning.peek()) return ''
  assigning.value = proposed
  const { plan, item, before } = proposed
  const items = [...before, item]
  const answer = await ask('assignTraining', { to: { kind: 'person', name }, plan, items, on: today })
  assigning.value = undefined
  if (!('value' in answer)) return `Not assigned. ${wrongWith(answer)}`
  const due = answer.value.items.find((one) => one.item === item)?.dueTo
  says(`${item} is assigned to ${name}${due ? `, due ${day(due)}` : ''}.`)
  // The button is gone with the proposal.
  document.querySelector<HTMLElement>('main h2')?.focus()
  await person.load({ person: name })
  return ''
}
