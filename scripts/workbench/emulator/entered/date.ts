import type { Locale } from './locale'
import type { Figure } from './number'

/** Days from 1899-12-30 to 1970-01-01. */
const epoch = 25569

const serial = (year: number, month: number, day: number): number | undefined => {
  const time = Date.UTC(2000, month - 1, day)
  const date = new Date(time)
  date.setUTCFullYear(year, month - 1, day)
  if (month < 1 || month > 12 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.getTime() / 864e5 + epoch
}

/** Two digits are this century's up to 29, and the last one's from 30 on. */
const fullYear = (year: string) =>
  year.length > 2 ? Number(year) : Number(year) < 30 ? 2000 + Number(year) : 1900 + Number(year)

/** A day written in figures, in the locale's order; years first are read everywhere. */
function inFigures(typed: string, locale: Locale, thisYear: number): number | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(typed)
  if (yearFirst) return serial(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]))
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(typed)
  const two = /^(\d{1,2})([-/.])(\d{1,2})(\.?)$/.exec(typed)
  // In a locale of decimal points 3.4 is a figure; it is read before any date is looked for.
  const found = three ?? two
  if (!found) return undefined
  const [first, second] = [Number(found[1]), Number(found[3])]
  const year = three ? fullYear(three[4] as string) : thisYear
  if (locale.order === 'ymd' && three) return serial(fullYear(three[1] as string), second, Number(three[4]))
  return locale.order === 'dmy' ? serial(year, second, first) : serial(year, first, second)
}

/** A day with its month by name: `30 Jun 2026`, `Jun 30, 2026`, `30. Juni 2026`, `30 Jun`, `Jun 2026`. */
function byName(typed: string, locale: Locale, thisYear: number): number | undefined {
  const month = (name: string | undefined) =>
    locale.months.findIndex((names) => names.includes((name ?? '').toLowerCase().replace(/\.$/, ''))) + 1
  const dayFirst = /^(\d{1,2})(?:\.|\s|-|\s?de\s)\s*(\p{L}+\.?)(?:(?:\s+de)?[\s,-]+(\d{4}|\d{2}))?$/u.exec(typed)
  if (dayFirst) return serial(dayFirst[3] ? fullYear(dayFirst[3]) : thisYear, month(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = /^(\p{L}+\.?)\s+(\d{1,2})(?:,?\s+(\d{4}))?$/u.exec(typed)
  if (monthFirst)
    return serial(monthFirst[3] ? Number(monthFirst[3]) : thisYear, month(monthFirst[1]), Number(monthFirst[2]))
  const alone = /^(\p{L}+\.?)\s+(\d{4})$/u.exec(typed)
  return alone ? serial(Number(alone[2]), month(alone[1]), 1) : undefined
}

/** A time of day as a share of it. */
function time(typed: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?\s?(am|pm)?$/i.exec(typed)
  if (!found) return undefined
  const half = found[5]?.toLowerCase()
  const hour = Number(found[1])
  const [minute, second] = [Number(found[2]), Number(`${found[3] ?? 0}.${found[4] ?? 0}`)]
  if (minute > 59 || second >= 60 || hour > (half ? 12 : 23) || (half && hour === 0)) return undefined
  return ((half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour) * 3600 + minute * 60 + second) / 86400
}

/** Reads a typed day, time of day, or both, as days since 1899-12-30. `thisYear` is meant where no year is written. */
export function readDate(typed: string, locale: Locale, thisYear: number): Figure | undefined {
  const text = typed.trim()
  const alone = time(text)
  if (alone !== undefined) return { value: alone, format: locale.time }
  const day = inFigures(text, locale, thisYear) ?? byName(text, locale, thisYear)
  if (day !== undefined) return { value: day, format: locale.date }
  const both = /^(.*\S)(?:\s*,?\s+|T)(\d{1,2}:\d{2}.*?)Z?$/.exec(text)
  if (!both) return undefined
  const date = inFigures(both[1] as string, locale, thisYear) ?? byName(both[1] as string, locale, thisYear)
  const clock = time(both[2] as string)
  if (date === undefined || clock === undefined) return undefined
  return { value: date + clock, format: `${locale.date} ${locale.time}` }
}
