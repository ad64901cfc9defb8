import { computed, signal } from '@preact/signals'
import { ask } from '../server'
import { health, type Shown, says, wanted } from './state'

type Rows = Shown['signals']['rows']

/** What was read beyond the first page, and of which reading. */
const beyond = signal<{ of: Shown | undefined; rows: Rows }>({ of: undefined, rows: [] })
export const readingMore = signal(false)

/** Everybody of the checklist that was read so far. */
export const listed = computed((): Rows => {
  const shown = health.value.value
  const more = beyond.value.of === shown ? beyond.value.rows : []
  return [...(shown?.signals.rows ?? []), ...more]
})

/** Reads the next page. */
export async function more(): Promise<void> {
  const of = health.value.value
  readingMore.value = true
  const answer = await ask('health', { period: undefined, ...wanted.value, signalsFrom: listed.value.length })
  readingMore.value = false
  if (of !== health.value.value) return
  if ('value' in answer) {
    const earlier = beyond.value.of === of ? beyond.value.rows : []
    beyond.value = { of, rows: [...earlier, ...answer.value.signals.rows] }
  } else says('The next people could not be read. Try again.')
}
