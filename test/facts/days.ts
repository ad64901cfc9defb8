import { type Fact, sources } from './fact'

const shown = (date: unknown, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(date as Date)

export const days: Fact[] = [
  {
    id: 'serial',
    statement: 'Days count from 1899-12-30: 46203 is 2026-06-30, in every time zone.',
    source: sources.fakes,
    tag: 'LIVE',
    check({ sheet }) {
      const range = sheet.getRange(1, 1)
      range.setNumberFormats([['yyyy-mm-dd']]).setValues([[46203]])
      return { seen: range.getDisplayValues(), expected: [['2026-06-30']] }
    },
  },
  {
    id: 'midnight',
    statement: 'A day is read as the instant of its midnight in the spreadsheet’s zone.',
    source: sources.fakes,
    tag: 'LIVE',
    check({ book, sheet }) {
      const range = sheet.getRange(1, 1)
      range.setNumberFormats([['yyyy-mm-dd']]).setValues([[46203]])
      const date = range.getValues()[0]?.[0]
      const before = new Date(date.getTime() - 1)
      const zone = book.getSpreadsheetTimeZone()
      return { seen: [shown(date, zone), shown(before, zone)], expected: ['2026-06-30', '2026-06-29'] }
    },
  },
  {
    id: 'iso-typed',
    statement: 'A day written as 2026-06-30 is read as a day, whatever the locale.',
    source: sources.fakes,
    tag: 'LIVE',
    check({ book, sheet }) {
      const range = sheet.getRange(1, 1)
      range.setValues([['2026-06-30']])
      return { seen: shown(range.getValues()[0]?.[0], book.getSpreadsheetTimeZone()), expected: '2026-06-30' }
    },
  },
  {
    id: 'time-alone',
    statement: 'A time of day belongs to 1899-12-30.',
    source: sources.fakes,
    tag: 'LIVE',
    check({ book, sheet }) {
      const range = sheet.getRange(1, 1)
      range.setValues([['18:00']])
      return { seen: shown(range.getValues()[0]?.[0], book.getSpreadsheetTimeZone()), expected: '1899-12-30' }
    },
  },
]
