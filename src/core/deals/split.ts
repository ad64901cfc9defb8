import { plainName } from '../../model/plain-name'
import { calledIn } from './names'

/** Who is credited with which share of a deal; 1 for all of it. */
export type Credit = { owner: string; share: number }

/** Reads `Owner A 60%; Owner B 40%`; undefined where it reads otherwise. */
export function creditsIn(split: string): Credit[] | undefined {
  const credits: Credit[] = []
  for (const part of split.split(';')) {
    if (part.trim() === '') continue
    const read = /^(.*[^\s:])[\s:]+(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(part)
    if (!read) return undefined
    credits.push({ owner: (read[1] as string).trim(), share: Number((read[2] as string).replace(',', '.')) / 100 })
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
