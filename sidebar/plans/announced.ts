import { signal } from '@preact/signals'

/** What was just done, for the footer's line. */
export const announced = signal('')
export const says = (what: string): void => {
  announced.value = what
}
