import type { Cell } from '../../model/cell'
import { roundedCents, wholeCents } from '../money/cents'
import { decimalOf } from '../money/decimal'

/** An amount in whole cents, rounded half away from zero as its decimal is; NaN for NaN. */
function centsOf(amount: number): number {
  const cents = wholeCents(amount)
  return Number.isNaN(cents) && Number.isFinite(amount) ? Number(roundedCents(decimalOf(amount))) : cents
}

/**
 * An amount that arrived as text, such as `30000.0`, `$1,250,000.00`, `1.250,50 €` or `EUR 900`; NaN where it is none,
 * or could be two: `1.250` is a thousand and a quarter to some and one and a quarter to others.
 */
export function amountIn(text: string): number {
  const bare = text.replace(/^\s*(?:[A-Z]{3}|[$€£¥])\s*|\s*(?:[A-Z]{3}|[$€£¥])\s*$/g, '').replace(/[\s'’]/g, '')
  const parts = /^([+-]?)(\d[\d.,]*)$/.exec(bare)
  if (!parts) return Number.NaN
  const digits = parts[2] as string
  const marks = digits.replace(/\d/g, '')
  const last = marks.slice(-1)
  const decimals = digits.length - digits.lastIndexOf(last) - 1
  const several = marks.length > 1
  const same = marks === last.repeat(marks.length)
  let plain = digits
  if (marks === '') plain = digits
  else if (several && same) plain = /^\d{1,3}([.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, '') : 'unclear'
  else if (several)
    plain = /^\d{1,3}(?:,\d{3})+\.\d*$|^\d{1,3}(?:\.\d{3})+,\d*$/.test(digits) ? decimal(digits, last) : 'unclear'
  else plain = decimals === 3 ? 'unclear' : decimal(digits, last)
  return Number(plain) * (parts[1] === '-' ? -1 : 1)
}

const decimal = (digits: string, mark: string): string => {
  const at = digits.lastIndexOf(mark)
  return `${digits.slice(0, at).replace(/[.,]/g, '')}.${digits.slice(at + 1)}`
}

/** The amount in a cell in whole cents; NaN where none can be read. */
export const centsIn = (cell: Cell): number =>
  typeof cell === 'number' ? centsOf(cell) : typeof cell === 'string' ? centsOf(amountIn(cell)) : Number.NaN
