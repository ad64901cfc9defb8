import type { Cell } from './cell'

/** What one text has and another that looks the same may lack: characters of no width, accents and parts of syllables of their own. */
const unseen = /[\u200b-\u200d\ufeff\u1100-\u11ff]|\p{M}/u

/**
 * A name or title as it is compared: without case, with single spaces (a non-breaking one is a space), accents and
 * letters as one character, and without characters of no width.
 */
export function plainName(cell: Cell): string {
  const text = String(cell)
  const seen = unseen.test(text) ? text.normalize('NFC').replace(/[\u200b-\u200d\ufeff]/g, '') : text
  return seen.replace(/\s+/g, ' ').trim().toLowerCase()
}
