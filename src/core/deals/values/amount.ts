import type { Reading } from '../../../model/deal-columns'
import { roundedCents, wholeCents } from '../../money/cents'
import { decimalOf } from '../../money/decimal'
import { amountText, numberIn } from './amount-text'
import { type ColumnReader, type Rows, readerOf, remembered, valuesOf, type Way } from './reader'

/** How many places the point moves for each scale that is no whole currency. */
const scales: Partial<Record<Reading, number>> = { cents: 2, millionths: 6 }

/** An amount in whole cents, rounded half away from zero as its decimal is; NaN for NaN. */
export function centsOf(amount: number): number {
  const cents = wholeCents(amount)
  return Number.isNaN(cents) && Number.isFinite(amount) ? scaled(amount, 0) : cents
}

const scaled = (amount: number, places: number): number => {
  if (!Number.isFinite(amount)) return Number.NaN
  const { units, places: own } = decimalOf(amount)
  return Number(roundedCents({ units, places: own + places })) + 0
}

/** Signed number of a text; NaN where it is none. */
const signed = (text: string, read: (digits: string) => number): number => {
  const parts = amountText(text)
  return parts ? read(parts.digits) * (parts.negative ? -1 : 1) : Number.NaN
}

const way = (as: Reading, point: '.' | ','): Way => {
  const read = remembered((text) => centsOf(signed(text, (digits) => numberIn(digits, point))))
  return {
    as,
    read: (cell) => (typeof cell === 'number' ? centsOf(cell) : typeof cell === 'string' ? read(cell) : Number.NaN),
  }
}

/** Counts of hundredths or millionths are whole: a mark before three digits groups them. */
function wholes(as: Reading, places: number): Way {
  const number = (digits: string) => {
    const numbers = [numberIn(digits, '.'), numberIn(digits, ',')].filter((one) => !Number.isNaN(one))
    return numbers.length ? Math.max(...numbers) : Number.NaN
  }
  const read = remembered((text) => scaled(signed(text, number), places))
  return {
    as,
    read: (cell) =>
      typeof cell === 'number' ? scaled(cell, places) : typeof cell === 'string' ? read(cell) : Number.NaN,
  }
}

/** Reads a column of amounts in whole cents: numbers, or texts with a decimal point or comma. */
export function amountReader(cells: Rows, first: number, column: number, chosen?: Reading): ColumnReader {
  const texts = valuesOf(cells, first, column, (cell) => typeof cell === 'string')
  const places = chosen && scales[chosen]
  if (chosen && places) return readerOf(texts, [wholes(chosen, places)], chosen)
  const ways = [way('decimal point', '.'), way('decimal comma', ',')]
  // Three digits behind a mark are more likely thousands than mills: a column of points alone is likelier to be grouped by them.
  const marked = (sign: string) => texts.filter((text) => String(text).includes(sign)).length
  return readerOf(texts, marked('.') > marked(',') ? ways.reverse() : ways, chosen)
}
