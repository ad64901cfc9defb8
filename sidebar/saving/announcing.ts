import { computed, type ReadonlySignal, signal } from '@preact/signals'

/** Says what was just done in the footer's line, until the next of these edits. */
export function announcing(edits: ReadonlySignal<unknown>) {
  const said = signal({ what: '', of: edits.peek() })
  return {
    announced: computed(() => (said.value.of === edits.value ? said.value.what : '')),
    says: (what: string): void => {
      said.value = { what, of: edits.peek() }
    },
  }
}
