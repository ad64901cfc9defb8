import { plainName } from '../../model/plain-name'
import { calledIn } from './names'

/** Who is credited with which share of a deal; 1 for all of it. */
export type Credit = { owner: string; share: number }

/** A name with its percentage, and what stands between it and the next one. */
const part = /([^%;/+\n]*[^%;/+\s:])[\s:]+(\d+(?:[.,]\d+)?)\s*%($|[;,/+\s](?:[;,/+\s]|&|and\s)*)/y

/**
 * Reads `Owner A 60%; Owner B 40%`, with semicolons, commas, slashes, pluses, spaces or line breaks between the parts;
 * undefined where it reads otherwise, or where a part ends without a percentage.
 */
export function creditsIn(split: string): Credit[] | undefined {
  const text = split.replace(/^[\s;]+|[\s;]+$/g, '')
  const credits: Credit[] = []
  let before = ';'
  part.lastIndex = 0
  while (part.lastIndex < text.length) {
    const [, owner = '', share = '', behind = ''] = part.exec(text) ?? []
    if (!/^\s*["'(]?[\p{L}\p{N}]/u.test(owner)) return undefined
    // Behind a space alone, what stands before a comma may be a remark on the part before.
    if (before.trim() === '' && owner.includes(',')) return undefined
    before = behind
    credits.push({ owner: owner.trim(), share: Number(share.replace(',', '.')) / 100 })
  }
  return credits.length ? credits : undefined
}

/**
 * Who is credited with which share of a deal, by the names that people are called: as the split says, else the owner
 * with all of it. Two names of one person are one credit.
 */
export function creditsOf(split: string, owner: string, names: ReadonlyMap<string, string>): Credit[] {
  const byPerson = new Map<string, Credit>()
  for (const { owner: written, share } of creditsIn(split) ?? [{ owner, share: 1 }]) {
    const person = calledIn(names, written) ?? written
    const credit = byPerson.get(plainName(person))
    byPerson.set(plainName(person), { owner: credit?.owner ?? person, share: (credit?.share ?? 0) + share })
  }
  return [...byPerson.values()]
}
