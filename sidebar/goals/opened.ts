import { signal } from '@preact/signals'

/** The key of the line whose detail is open; '' for none. */
export const opened = signal('')
