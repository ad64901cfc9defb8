import type { Cell } from './cell'

/** A name or title as it is compared: without case, with single spaces (a non-breaking one is a space). */
export const plainName = (cell: Cell): string => String(cell).replace(/\s+/g, ' ').trim().toLowerCase()
