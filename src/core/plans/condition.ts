import type { Cell } from '../../model/cell'
import { plainName } from '../../model/plain-name'

export const signs = ['<>', '<=', '>=', '=', '<', '>'] as const

/** Which deals a component pays for, such as `Type = New`: a field of deals or a column of the deal tab, and what stands there. */
export type Condition = { field: string; sign: (typeof signs)[number]; value: string }

/**
 * Reads `Type = New and Product <> "Black and White"`, all of which must hold. A quote within quotes is doubled. What
 * can't be read is told: what was found, and what is expected.
 */
export function conditionsIn(text: string, told: (message: string) => void): Condition[] {
  // Each quoted value as quotes alone, of the same length, so that the words in it join nothing.
  const bare = text.replace(/"(?:[^"]|"")*"/g, (quoted) => '"'.repeat(quoted.length))
  if ((text.split('"').length - 1) % 2)
    told(`found "${text}", expected a second " behind each value that begins with one.`)
  if (/\sor\s/i.test(bare))
    told(
      `found "${text}", expected conditions joined by and, not by or. A value with that word stands in quotes: Type = "New or old".`,
    )
  return partsOf(text, bare).flatMap((part) => {
    const [, field, sign, written = ''] = /^\s*(.+?)\s*(<>|<=|>=|=|<|>)\s*(.*?)\s*$/.exec(part) ?? []
    if (field === undefined) {
      told(`found "${text}", expected such as Type = New, several joined by and.`)
      return []
    }
    if (/^['‘’“”].*['‘’“”]$/.test(written))
      told(`found ${written}, expected straight double quotes, such as Type = "New".`)
    const quoted = /^"((?:[^"]|"")*)"$/.exec(written)?.[1]
    return [{ field, sign: sign as Condition['sign'], value: quoted?.replace(/""/g, '"') ?? written }]
  })
}

function partsOf(text: string, bare: string): string[] {
  const parts: string[] = []
  let start = 0
  for (const { 0: joint, index } of bare.matchAll(/\s+and\s+/gi)) {
    parts.push(text.slice(start, index))
    start = index + joint.length
  }
  return [...parts, text.slice(start)]
}

/** Whether a value meets a condition. Texts are equal whatever their case and spaces; only figures are larger or smaller. */
export function meets(found: Cell, { sign, value }: Condition): boolean {
  if (sign === '=' || sign === '<>') return (plainName(found) === plainName(value)) === (sign === '=')
  const limit = Number(value)
  if (typeof found !== 'number' || value === '' || Number.isNaN(limit)) return false
  return sign === '<' ? found < limit : sign === '>' ? found > limit : sign === '<=' ? found <= limit : found >= limit
}
