import type { Cell } from '../../model/cell'

/** The id of a deal as one text, whatever exported it: `zcrm_123` and `123` are one. '' where there is none. */
export function idIn(cell: Cell | undefined): string {
  const id = String(cell ?? '')
  // Most ids need no more than this look.
  return /\s|^z/i.test(id)
    ? id
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^zcrm_/i, '')
    : id
}
