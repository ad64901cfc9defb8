import { computed, signal } from '@preact/signals'
import { drafts, opened } from './state'

const said = signal({ what: '', of: drafts.peek(), on: '' })
/** What was just done, for the footer's line, until the next change. */
export const announced = computed(() =>
  said.value.of === drafts.value && said.value.on === opened.value ? said.value.what : '',
)
export const says = (what: string): void => {
  said.value = { what, of: drafts.peek(), on: opened.peek() }
}
