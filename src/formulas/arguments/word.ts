import { Expected } from '../../model/column'
import { type CellKind, cellKind } from './kind'

/** "a", "b" or "c". */
function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`)
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted[quoted.length - 1]}` : (quoted[0] ?? '')
}

/** One of a few words, in any case. */
export function word<const W extends string>(name: string, help: string, words: readonly W[]): CellKind<W> {
  const expected = new Expected(listed(words))
  return cellKind(name, help, 'string', (content) => {
    const typed = typeof content === 'string' ? content.trim().toLowerCase() : ''
    return words.find((known) => known === typed) ?? expected
  })
}
