import { type Separators, typedNumber } from './typed-number'

/** A share that was typed as a percentage, and where the text can be read as another share too, that one. */
export type TypedShare = { share: number; or?: number }

/** A percent sign behind the figure, or before it as in Turkish, also within a minus or parentheses. */
const sign = /^([-−–(]?)\s*[%٪]|[%٪](?=\)?$)/

/**
 * Reads a percentage: 0.75 for `75`, `75%` or `%75`. Without a sign, `0.6` is 0.6% to some and 60% to others, and `1`
 * likewise. Undefined where it can't be read without guessing.
 */
export function typedShare(text: string, separators: Separators): TypedShare | undefined {
  const bare = text.replace(/[\u200e\u200f\u061c]/g, '').trim()
  const plain = bare.replace(sign, '$1')
  const number = typedNumber(plain, separators)
  if (number === undefined) return undefined
  // Fifteen digits are all that a cell holds, and hide that 7 / 100 is not quite 0.07.
  const share = Number((number / 100).toPrecision(15))
  const clear = plain !== bare || number === 0 || Math.abs(number) > 1
  return clear ? { share } : { share, or: number }
}

/** What to ask for where a percentage can be either of two. */
export const asksWhich = (text: string, share: number, or: number, shown: (share: number) => string): string =>
  `Write ${shown(or)}, or ${shown(share)}: ${text.trim()} can be either.`
