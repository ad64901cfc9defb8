import { signal } from '@preact/signals'

/** The sidebar that the script opened; `time` tells one opening from the next, which loads it anew. */
export const panel = signal<{ html: string; title: string; time: number } | undefined>(undefined)

let time = 0

export function openPanel(html: string, title: string): void {
  time += 1
  panel.value = { html, title, time }
}
