import type { Cell } from '../../model/cell'

const longId = /^[a-zA-Z\d]{15}[A-Z0-5]{3}$/
const thirtyTwo = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

/**
 * Whether a text is an id of Salesforce in 18 characters: the last three say, five by five, which of the first 15 are
 * capitals.
 */
const isLong = (id: string): boolean =>
  longId.test(id) &&
  [0, 5, 10].every((from, part) => {
    const capitals = [...id.slice(from, from + 5)].map((letter) => +/[A-Z]/.test(letter))
    return id[15 + part] === thirtyTwo[capitals.reduce((sum, capital, i) => sum + capital * 2 ** i, 0)]
  })

/**
 * The id of a deal as one text, whatever exported it: `zcrm_123` and `123` are one, and so are the 15 and the 18
 * characters that Salesforce writes. '' where there is none.
 */
export function idIn(cell: Cell | undefined): string {
  const id = String(cell ?? '')
  // Most ids need no more than these looks.
  const bare = /\s|^z/i.test(id)
    ? id
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^zcrm_/i, '')
    : id
  return bare.length === 18 && isLong(bare) ? bare.slice(0, 15) : bare
}
