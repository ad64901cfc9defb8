import type { Cell } from '../../../model/cell'

/**
 * A title as it is compared: `CloseDate`, `close_date`, `property_closedate`, `Deal - Close date` and `Close Date (UTC)`
 * are one; `Deal Owner.id` and `Deal Owner` are two.
 */
export const plainTitle = (title: Cell): string =>
  String(title)
    .replace(/^\s*(?:deal\s+-\s+|property_)/i, '')
    .replace(/\((?:[A-Z]{3}|%|\p{Sc})\)/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
