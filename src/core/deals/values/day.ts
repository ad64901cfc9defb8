import type { Cell } from '../../../model/cell'
import { CivilDate } from '../../../model/civil-date'
import type { Reading } from '../../../model/deal-columns'
import { dayText } from './day-text'
import { type ColumnReader, type Rows, readerOf, remembered, valuesOf, type Way } from './reader'

type DayAt = (instant: number) => CivilDate

/** The day of a number where a date belongs: a serial number from 1954 to 2119, or digits such as 20260630. */
function dayOfNumber(number: number): number {
  if (number >= 20000 && number < 80000) return Math.floor(number)
  return Number.isInteger(number) ? (dayText(String(number))?.day ?? Number.NaN) : Number.NaN
}

/** The day in one cell by itself, in days since 1899-12-30; NaN where there is none, or where it could be two. */
export function dayIn(cell: Cell): number {
  if (cell instanceof CivilDate) return cell.serial
  const text = typeof cell === 'string' ? dayText(cell) : undefined
  return text && text.day === text.monthFirst ? text.day : Number.NaN
}

const way = (as: Reading, monthFirst: boolean, dayAt: DayAt | undefined): Way => {
  const read = remembered((text) => {
    if (/^\s*\d{5}(?:\.\d+)?\s*$/.test(text)) return dayOfNumber(Number(text))
    const found = dayText(text)
    if (!found) return Number.NaN
    if (dayAt && found.instant !== undefined && !Number.isNaN(found.instant)) return dayAt(found.instant).serial
    return monthFirst ? found.monthFirst : found.day
  })
  return {
    as,
    read: (cell) =>
      cell instanceof CivilDate
        ? cell.serial
        : typeof cell === 'string'
          ? read(cell)
          : typeof cell === 'number'
            ? dayOfNumber(cell)
            : Number.NaN,
  }
}

/**
 * Reads a column of days, in days since 1899-12-30: dates, serial numbers, or texts in either order of day and month.
 * `dayAt` gives the day in the spreadsheet's zone at an instant, in milliseconds since 1970. Where every instant of the
 * column is a midnight as written, days were written as instants, and the written day counts.
 */
export function dayReader(cells: Rows, first: number, column: number, dayAt: DayAt, chosen?: Reading): ColumnReader {
  const texts = valuesOf(cells, first, column, (cell) => typeof cell === 'string')
  const written = texts.every((text) => dayText(text as string)?.midnight !== false)
  const zoned = written ? undefined : dayAt
  return readerOf(texts, [way('day first', false, zoned), way('month first', true, zoned)], chosen)
}
