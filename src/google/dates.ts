import { CivilDate, serialOf } from '../model/civil-date'

export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'

/**
 * Turns an instant into the day that it is in a time zone. One formatter serves all, and instants repeat
 * (most cells hold a midnight), so each is worked out once.
 */
export function civilDates(timeZone: string): (date: Date) => CivilDate {
  const known = new Map<number, CivilDate>()
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' })
  return (date) => {
    const time = date.getTime()
    let day = known.get(time)
    if (!day) {
      const parts = { year: 0, month: 0, day: 0 }
      for (const { type, value } of format.formatToParts(date))
        if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number(value)
      day = CivilDate.of(serialOf(parts.year, parts.month, parts.day))
      known.set(time, day)
    }
    return day
  }
}

/**
 * The arguments of a custom function with each `Date` of the named positions turned into the day that the sheet shows.
 * The spreadsheet's zone is asked for only when there is such a date: it is the one service call that a cell may make.
 */
export function withCivilDates(args: readonly unknown[], positions: readonly number[]): unknown[] {
  let day: ((date: Date) => CivilDate) | undefined
  const convert = (value: unknown): unknown => {
    if (!isDate(value)) return value
    day ??= civilDates(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone())
    return day(value)
  }
  return args.map((arg, i) => {
    if (!positions.includes(i)) return arg
    return Array.isArray(arg) ? arg.map((row) => (Array.isArray(row) ? row.map(convert) : convert(row))) : convert(arg)
  })
}
