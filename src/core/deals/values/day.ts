import { CivilDate, serialOf } from '../../../model/civil-date'
import type { Reading } from '../../../model/deal-columns'
import { dayText } from './day-text'
import { asked, type ColumnReader, type Rows, readerOf, remembered, valuesOf, type Way } from './reader'

type DayAt = (instant: number) => CivilDate

/** The day of a number where a date belongs: a serial number from 1954 to 2119, or digits such as 20260630. */
function dayOfNumber(number: number): number {
  if (number >= 20000 && number < 80000) return Math.floor(number)
  return Number.isInteger(number) ? (dayText(String(number))?.day ?? Number.NaN) : Number.NaN
}

/** The order of day and month in which a text is read, and the day at an instant where that counts. */
function dayOfText(text: string, monthFirst: boolean, dayAt?: DayAt): number {
  if (/^\s*\d{5}(?:\.\d+)?\s*$/.test(text)) return dayOfNumber(Number(text))
  const found = dayText(text)
  if (!found) return Number.NaN
  const day = monthFirst && !found.pointed ? (found.monthFirst ?? found.day) : found.day
  if (!dayAt || found.offset === undefined || Number.isNaN(day)) return day
  return dayAt((day - 25569) * 864e5 + found.offset).serial
}

const way = (as: Reading, monthFirst: boolean, dayAt?: DayAt): Way => {
  const ofText = remembered((text) => dayOfText(text, monthFirst, dayAt))
  return {
    as,
    read(cell) {
      if (cell instanceof CivilDate) return cell.serial
      if (typeof cell === 'string') return ofText(cell)
      return typeof cell === 'number' ? dayOfNumber(cell) : Number.NaN
    },
  }
}

/** The day in one cell by itself, in days since 1899-12-30; NaN where there is none, or where it could be two. */
export const dayIn = asked([way('day first', false), way('month first', true)], undefined).read

/**
 * Reads a column of days, in days since 1899-12-30: dates, serial numbers, or texts in either order of day and month.
 * `dayAt` gives the day in the spreadsheet's zone at an instant, in milliseconds since 1970. Where every instant of the
 * column is a midnight as written, days were written as instants, and the written day counts.
 */
export function dayReader(cells: Rows, first: number, column: number, dayAt: DayAt, chosen?: Reading): ColumnReader {
  const texts = valuesOf(cells, first, column, (cell) => typeof cell === 'string') as string[]
  const midnights = texts.every((text) => dayText(text)?.midnight !== false)
  const zoned = midnights ? undefined : dayAt
  const dayFirst = way('day first', false, zoned)
  const monthFirst = way('month first', true, zoned)
  const order = orderLeft(texts)
  if (!order || !turnable(cells, first, column)) return readerOf(texts, [dayFirst, monthFirst], chosen)
  return order === 'day first'
    ? asked([turned(dayFirst), monthFirst], chosen)
    : asked([turned(monthFirst), dayFirst], chosen)
}

/**
 * The one order in which every text can be read that has one. Where a sheet of the other order was given a column of
 * such texts, it made dates of those that it could read, day and month exchanged, and left these. Points it leaves all.
 */
function orderLeft(texts: readonly string[]): Reading | undefined {
  const orders = new Set<Reading | undefined>()
  for (const text of texts) {
    const { day = Number.NaN, monthFirst, pointed } = dayText(text) ?? {}
    if (monthFirst === undefined || pointed || (Number.isNaN(day) && Number.isNaN(monthFirst))) continue
    orders.add(Number.isNaN(monthFirst) ? 'day first' : Number.isNaN(day) ? 'month first' : undefined)
  }
  return orders.size === 1 ? [...orders][0] : undefined
}

/** Whether every date of a column would be a day with its day and month exchanged, and any of them another one. */
function turnable(cells: Rows, first: number, column: number): boolean {
  const dates = valuesOf(cells, first, column, (cell) => cell instanceof CivilDate) as CivilDate[]
  return dates.every(({ day }) => day <= 12) && dates.some(({ day, month }) => day !== month)
}

const turned = ({ as, read }: Way): Way => ({
  as,
  read: (cell) => (cell instanceof CivilDate ? serialOf(cell.year, cell.day, cell.month) : read(cell)),
})
