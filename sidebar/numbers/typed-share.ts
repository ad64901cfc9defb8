import type { Notation } from './notation'

/** Marks of writing direction, which stand around a percent sign in some locales. */
const marks = /[\u200e\u200f\u061c]/g

/**
 * The share that somebody typed as a percentage: 0.75 for `75`, `75%` or `%75`. Undefined where it can't be read
 * without guessing: `0.6` without a sign is 60% to some and 0.6% to others.
 */
export function typedShare(text: string, { read }: Pick<Notation, 'read'>): number | undefined {
  const bare = text.replace(marks, '').trim()
  const number = read(bare.replace(/^[%٪]|[%٪]$/g, '').trim())
  if (number === undefined) return undefined
  const signed = /^[%٪]|[%٪]$/.test(bare)
  // Twelve digits are more than a percentage has, and hide that 0.07 × 100 is not quite 7.
  return signed || number === 0 || Math.abs(number) >= 1 ? Number((number / 100).toPrecision(12)) : undefined
}
