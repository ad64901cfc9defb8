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
  if (!parts) return Number.NaN
  const number = parts.currencies.some((written) => yen.includes(written)) ? grouping : read
  return number(parts.digits) * (parts.negative ? -1 : 1)
}

/** A currency without decimals. */
const yen = ['¥', '円', 'JPY']

/** The number of digits in which a mark before three of them groups them, where it can. */
const grouping = (digits: string) => {
  const numbers = [numberIn(digits, '.'), numberIn(digits, ',')].filter((one) => !Number.isNaN(one))
  return numbers.length ? Math.max(...numbers) : Number.NaN
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
  const read = remembered((text) => scaled(signed(text, grouping), places))
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
  const [pointWay, commaWay] = [way('decimal point', '.'), way('decimal comma', ',')]
  const ways = [pointWay, commaWay]
  // Three digits behind a mark are more likely thousands than mills: a column of points alone is likelier to be grouped by them.
  const marked = (sign: string) => texts.filter((text) => text.includes(sign)).length
  if (marked('.') > marked(',')) ways.reverse()
  const doubt = shrunken(cells, first, column)
  const [right, other] = ways as [Way, Way]
  const [one, two] = [alone(right, other, texts), alone(other, right, texts)]
  if (doubt === 'mills' && !one && !two) return asked([pointWay, grown(commaWay)], chosen)
  if (!doubt || one === two) return readerOf(texts, ways, chosen)
  const left = one ? [grown(right), other] : [grown(other), right]
  if (doubt !== 'whole') return asked(left, chosen)
  return texts.some((text) => thousands.test(text)) ? readerOf(texts, left, chosen) : readerOf(texts, ways, chosen)
}

const thousands = /\d[.,'’\s]\d{3}(?!\d)/

/** Whether a text can be read in one way and not in the other. */
const alone = (one: Way, other: Way, texts: readonly string[]): boolean =>
  texts.some((text) => !Number.isNaN(one.read(text)) && Number.isNaN(other.read(text)))

/**
 * Whether numbers of a column could be thousands: a sheet of the other notation reads the text 1.234 as a number below
 * 1,000 with three decimals, and 5.000 as 5; it leaves 1.234,50 a text. Undefined where a number can't have come so;
 * 'mills' where one has three decimals to the last, which money seldom has.
 */
function shrunken(cells: Rows, first: number, column: number): 'mills' | 'thousandths' | 'whole' | undefined {
  let found: 'mills' | 'thousandths' | 'whole' | undefined
  for (let r = first; r < cells.length; r++) {
    const cell = cells[r]?.[column]
    if (typeof cell !== 'number' || cell === 0) continue
    if (Number.isInteger(cell)) {
      if (isSmall(cell)) found ??= 'whole'
      continue
    }
    const { places } = decimalOf(cell)
    if (!isSmall(cell) || Math.abs(cell) < 1 || places > 3) return undefined
    if (found !== 'mills') found = places === 3 ? 'mills' : 'thousandths'
  }
  return found
}

const isSmall = (number: number) => Math.abs(number) < 1000

/** Of 5 nobody can tell whether it was 5 or 5.000, so it can't be read. */
const grown = ({ as, read }: Way): Way => ({
  as,
  read(cell) {
    if (typeof cell !== 'number' || cell === 0 || !isSmall(cell)) return read(cell)
    return Number.isInteger(cell) ? Number.NaN : scaled(cell, -3)
  },
})
