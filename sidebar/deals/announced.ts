import { computed, signal } from '@preact/signals'
import { edits } from './state'

const said = signal({ what: '', of: edits.peek() })

/** What was just done, for the footer's line, until the next edit. */
export const announced = computed(() => (said.value.of === edits.value ? said.value.what : ''))
export const says = (what: string) => {
  said.value = { what, of: edits.peek() }
}
