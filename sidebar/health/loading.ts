import { readChecklist } from './checklist-state'
import { health, wanted } from './state'

/** Reads the screen anew, and then the results, which take longer. */
export async function load(): Promise<void> {
  await health.load({ period: undefined, ...wanted.value })
  if (health.value.value?.anybody && !health.trouble.value) await readChecklist()
}

/** Chooses other people or another period. */
export async function choose(change: Partial<typeof wanted.value>): Promise<void> {
  wanted.value = { ...wanted.value, ...change }
  await load()
}
