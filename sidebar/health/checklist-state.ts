import { signal } from '@preact/signals'
import type { OutputOf } from '../../src/requests'
import { ask, wrongWith } from '../server'
import { says, wanted } from './state'

type Checklist = OutputOf<'healthChecklist'>

/** The checklist with the last quarter’s results; undefined while it is read for the first time. */
export const checklist = signal<Checklist | undefined>(undefined)
export const readingMore = signal(false)
let turn = 0

/** Reads it anew. */
export async function readChecklist(): Promise<void> {
  checklist.value = undefined
  await read(0)
}

/** Reads the next page. */
export const more = () => read(checklist.value?.rows.length ?? 0)

async function read(from: number): Promise<void> {
  const mine = ++turn
  readingMore.value = true
  const answer = await ask('healthChecklist', { scope: wanted.value.scope, from })
  if (mine !== turn) return
  readingMore.value = false
  if ('value' in answer) {
    const before = from ? (checklist.value?.rows ?? []) : []
    checklist.value = { ...answer.value, rows: [...before, ...answer.value.rows] }
  } else says(`Results could not be read. ${wrongWith(answer)}`)
}
