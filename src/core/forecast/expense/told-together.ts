const shown = 10

/** Names in a sentence; of many the first ten. */
const listed = (names: readonly string[]): string =>
  names.length > shown ? `${names.slice(0, shown).join(', ')} and ${names.length - shown} more` : names.join(', ')

/** What holds for several people alike, said once: sentences in which `…` is where their names go. */
export function toldTogether(told: readonly { name: string; says: string }[]): string[] {
  const names = new Map<string, string[]>()
  for (const { name, says } of told) names.set(says, [...(names.get(says) ?? []), name])
  return [...names].map(([says, people]) => says.replace('…', () => listed([...new Set(people)])))
}
