import type { Cell } from '../../../model/cell'
import { CivilDate } from '../../../model/civil-date'
import { amountText } from '../values/amount-text'
import { dayText } from '../values/day-text'
import type { Sheet } from './sheet'

/** The filled cells of a column, of the rows that were looked at. */
export const looksOf = ({ cells, some }: Sheet, column: number): Cell[] =>
  some.map((r) => cells[r]?.[column] ?? '').filter((cell) => String(cell).trim() !== '')

/** How many of these values, from 0 to 1; 0 where there are none. */
export const shareOf = (values: readonly Cell[], is: (cell: Cell) => boolean): number =>
  values.length ? values.filter(is).length / values.length : 0

export const isFigure = (cell: Cell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && amountText(cell) !== undefined)

/** Whether it is a day for certain: a number alone may be an amount. */
export const isDay = (cell: Cell): boolean => {
  if (cell instanceof CivilDate) return true
  const text = typeof cell === 'string' ? dayText(cell) : undefined
  return text !== undefined && !(Number.isNaN(text.day) && Number.isNaN(text.monthFirst ?? Number.NaN))
}

/** A number that spreadsheets count days with, from 1954 to 2119. */
export const isSerial = (cell: Cell): boolean => /^\s*[2-7]\d{4}(?:\.\d+)?\s*$/.test(String(cell))

/** What stands for a person or a stage inside a CRM: a number, `zcrm_1234`, `006q000000HddohAAB`. */
export const isId = (cell: Cell): boolean => {
  const text = String(cell).trim()
  return (
    typeof cell === 'number' ||
    /^(?:zcrm_)?\d+$/.test(text) ||
    (/^[\w+/-]{12,}={0,2}$/.test(text) && (/=$/.test(text) || (/\d/.test(text) && /[a-z]/i.test(text))))
  )
}

/** Up to three different values, as a sentence quotes them. */
export const quoted = (values: readonly Cell[]): string =>
  [...new Set(values.map((cell) => String(cell).trim()))]
    .slice(0, 3)
    .map((text) => `"${text.length > 40 ? `${text.slice(0, 37)}…` : text}"`)
    .join(', ')
