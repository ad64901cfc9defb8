import type { Reading } from '../../../model/deal-columns'
import { roundedCents, wholeCents } from '../../money/cents'
import { decimalOf } from '../../money/decimal'
import { amountText, numberIn } from './amount-text'
import { asked, type ColumnReader, type Rows, readerOf, remembered, valuesOf, type Way } from './reader'

/** How many places the point moves for each scale that is no whole currency. */
const scales: Partial<Record<Reading, number>> = { cents: 2, millionths: 6 }

/** An amount in whole cents, rounded half away from zero as its decimal is; NaN for NaN. */
function centsOf(amount: number): number {
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
  const texts = valuesOf(cells, first, column, (cell) => typeof cell === 'string') as string[]
  const places = chosen && scales[chosen]
  if (chosen && places) return readerOf(texts, [wholes(chosen, places)], chosen)
  const ways = [way('decimal point', '.'), way('decimal comma', ',')]
  // Three digits behind a mark are more likely thousands than mills: a column of points alone is likelier to be grouped by them.
  const marked = (sign: string) => texts.filter((text) => text.includes(sign)).length
  if (marked('.') > marked(',')) ways.reverse()
  if (!shrunken(cells, first, column)) return readerOf(texts, ways, chosen)
  const [right, other] = ways as [Way, Way]
  const [one, two] = [alone(right, other, texts), alone(other, right, texts)]
  if (one === two) return readerOf(texts, ways, chosen)
  return asked(one ? [grown(right), other] : [grown(other), right], chosen)
}

/** Whether a text can be read in one way and not in the other. */
const alone = (one: Way, other: Way, texts: readonly string[]): boolean =>
  texts.some((text) => !Number.isNaN(one.read(text)) && Number.isNaN(other.read(text)))

/**
 * Whether every number of a column that is not whole could be thousands: a sheet of the other notation reads the text
 * 1.234 as a number below 1,000 with three decimals, and leaves 1.234,50 a text.
 */
function shrunken(cells: Rows, first: number, column: number): boolean {
  let any = false
  for (let r = first; r < cells.length; r++) {
    const cell = cells[r]?.[column]
    if (typeof cell !== 'number' || Number.isInteger(cell)) continue
    any = true
    if (!(Math.abs(cell) > 1 && Math.abs(cell) < 1000) || decimalOf(cell).places > 3) return false
  }
  return any
}

const grown = ({ as, read }: Way): Way => ({
  as,
  read: (cell) => (typeof cell === 'number' && !Number.isInteger(cell) ? scaled(cell, -3) : read(cell)),
})
