import { signal } from '@preact/signals'
import type { OutputOf } from '../../src/requests'
import { ask, wrongWith } from '../server'
import { openedPerson, period, says } from './state'

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

/** Has the browser save a file. A spreadsheet reads CSV as UTF-8 where a byte order mark says so. */
export function download(name: string, type: 'text/html' | 'text/csv', text: string): void {
  const parts = type === 'text/csv' ? ['\uFEFF', text] : [text]
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  // The browser has taken the file by then; a link that is revoked at once is empty in some.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  says(`${name} is saved where your browser puts downloads.`)
}
