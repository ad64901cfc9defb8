import { CivilDate, serialOf } from '../../../model/civil-date'
import type { Reading } from '../../../model/deal-columns'
import { type DayText, dayText } from './day-text'
import { asked, type ColumnReader, type Rows, readerOf, remembered, valuesOf, type Way } from './reader'

type DayAt = (instant: number) => CivilDate

/** The day of a number where a date belongs: a serial number from 1954 to 2119, or digits such as 20260630. */
function dayOfNumber(number: number): number {
  if (number >= 20000 && number < 80000) return Math.floor(number)
  return Number.isInteger(number) ? (dayText(String(number))?.day ?? Number.NaN) : Number.NaN
}

type Order = 'day first' | 'month first' | 'year first'

/** The day in a text that is read in an order, at an instant where that counts. */
function dayOfText(text: string, order: Order, dayAt?: DayAt): number {
  if (/^\s*\d{5}(?:\.\d+)?\s*$/.test(text)) return dayOfNumber(Number(text))
  const found = dayText(text)
  if (!found) return Number.NaN
  const day = ordered(found, order)
  if (!dayAt || found.offset === undefined || Number.isNaN(day)) return day
  return dayAt((day - 25569) * 864e5 + found.offset).serial
}

function ordered({ day, monthFirst, yearFirst = Number.NaN, pointed }: DayText, order: Order): number {
  if (pointed || order === 'day first' || monthFirst === undefined) return day
  return order === 'month first' ? monthFirst : yearFirst
}

const way = (as: Order, dayAt?: DayAt): Way => {
  const ofText = remembered((text) => dayOfText(text, as, dayAt))
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
export const dayIn = asked([way('day first'), way('month first'), way('year first')], undefined).read

/**
 * Reads a column of days, in days since 1899-12-30: dates, serial numbers, or texts in either order of day and month.
 * `dayAt` gives the day in the spreadsheet's zone at an instant, in milliseconds since 1970. Where every instant of the
 * column is a midnight as written, days were written as instants, and the written day counts.
 */
export function dayReader(cells: Rows, first: number, column: number, dayAt: DayAt, chosen?: Reading): ColumnReader {
  const texts = valuesOf(cells, first, column, (cell) => typeof cell === 'string') as string[]
  const midnights = texts.every((text) => dayText(text)?.midnight !== false)
  const zoned = midnights ? undefined : dayAt
  const dayFirst = way('day first', zoned)
  const monthFirst = way('month first', zoned)
  const order = orderLeft(texts)
  const yearFirst = texts.some((text) => dayText(text)?.yearFirst) ? [way('year first', zoned)] : []
  if (!order || !turnable(cells, first, column)) {
    const ways = [dayFirst, monthFirst, ...yearFirst]
    const narrowed = yearFirst.length > 0 && !chosen
    return readerOf(
      texts,
      narrowed
        ? near(
            ways,
            texts.filter((text) => dayText(text)?.monthFirst !== undefined),
          )
        : ways,
      chosen,
    )
  }
  return order === 'day first'
    ? asked([turned(dayFirst), monthFirst, ...yearFirst], chosen)
    : asked([turned(monthFirst), dayFirst, ...yearFirst], chosen)
}

/** Days of twenty years: the days of one column lie nearer to each other. */
const farApart = 7305

/** Of ways to read texts those that give days near each other, where one of them reads every text. */
function near(ways: readonly Way[], texts: readonly string[]): readonly Way[] {
  const readable = texts.filter((text) => ways.some(({ read }) => !Number.isNaN(read(text))))
  const fits = ways.filter(({ read }) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const text of readable) {
      const day = read(text)
      if (day < least) least = day
      if (day > most) most = day
    }
    return most - least < farApart
  })
  return fits.some(({ read }) => readable.every((text) => !Number.isNaN(read(text)))) ? fits : ways
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
