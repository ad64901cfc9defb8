import { signal } from '@preact/signals'

/** What was just done, for the footer's line; read aloud by screen readers. */
export const announced = signal('')
export const says = (what: string) => {
  announced.value = what
}
