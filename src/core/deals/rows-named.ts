import type { LeftOut } from './left-out'

const shown = 12

/** `Deals rows 12, 40; Old deals row 3`, and how many more there are. */
export function rowsNamed({ count, rows }: LeftOut): string {
  const byTab = new Map<string, number[]>()
  for (const { tab, row } of rows.slice(0, shown)) byTab.set(tab, [...(byTab.get(tab) ?? []), row])
  const named = [...byTab].map(([tab, at]) => `${tab} ${at.length === 1 ? 'row' : 'rows'} ${at.join(', ')}`).join('; ')
  return count > shown ? `${named} and ${count - shown} more` : named
}
