import { signal } from '@preact/signals'

/** The sidebar that the script opened. */
export const panel = signal<{ html: string; title: string } | undefined>(undefined)
