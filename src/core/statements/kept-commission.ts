import { centsInWords } from '../money/in-words'

/** A lost deal whose commission nobody takes back, for its plan has no months of clawback. */
export type Kept = { plan: string; component: string; name: string; lost: string; paid: bigint }

const shown = 5

/** Components that take nothing back, with the deals that were lost since they were paid. */
export function keptInWords(kept: readonly (Kept & { person: string })[]): string[] {
  const byComponent = new Map<string, (Kept & { person: string })[]>()
  for (const one of kept) {
    const key = one.component === '' ? one.plan : `${one.plan}, ${one.component},`
    byComponent.set(key, [...(byComponent.get(key) ?? []), one])
  }
  return [...byComponent].map(([component, deals]) => {
    const named = deals
      .slice(0, shown)
      .map(({ name, person, lost, paid }) => `${name} of ${person} on ${lost} (${centsInWords(paid)})`)
    const more = deals.length > shown ? ` and ${deals.length - shown} more` : ''
    return `${component} takes nothing back, for it has no Clawback months. Lost since they were paid: ${named.join(', ')}${more}.`
  })
}
