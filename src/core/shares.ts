import { atLeast, type Decimal } from './money/decimal'

/** A row of a table of shares: from here on, up to the next row, this share holds. */
export type ShareFrom = { readonly from: Decimal; readonly share: Decimal }

/** The place of the row, among rows that rise, that holds a value; -1 before the first. */
export function rowAt(rows: readonly ShareFrom[], value: Decimal): number {
  let row = -1
  let beyond = rows.length
  while (beyond - row > 1) {
    const middle = (row + beyond) >> 1
    if (atLeast(value, (rows[middle] as ShareFrom).from)) row = middle
    else beyond = middle
  }
  return row
}
