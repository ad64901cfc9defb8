import { signal } from '@preact/signals'
import type { OutputOf } from '../../src/requests'
import { ask, wrongWith } from '../server'
import { openedPerson, period } from './state'

type Read = { is: 'reading' } | { is: 'trouble'; why: string } | { is: 'read'; statement: OutputOf<'personStatement'> }

/** What was read of the statement that is open. */
export const read = signal<Read>({ is: 'reading' })

/** Opens a person's statement, or closes it. */
export function toggle(person: string): void {
  openedPerson.value = openedPerson.value === person ? '' : person
  if (openedPerson.value) void readPerson()
}

export async function readPerson(): Promise<void> {
  const [person, of] = [openedPerson.value, period.value]
  read.value = { is: 'reading' }
  const answer = await ask('personStatement', { period: of, person })
  if (openedPerson.value !== person || period.value !== of) return
  if ('value' in answer) read.value = { is: 'read', statement: answer.value }
  else read.value = { is: 'trouble', why: wrongWith(answer) ?? '' }
}
