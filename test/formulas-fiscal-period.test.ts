import { expect, test } from 'vitest'
import { builtScript } from '../scripts/built-script'
import { openBook } from './setup/book'

const utc = builtScript()
const period = (...args: unknown[]) => utc.FISCAL_PERIOD?.(...args)
const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
const problem = (message: string) => expect.objectContaining({ name: 'Problem', message })

test.each([
  ['2026-11-24', ['', '', ''], 'FY2026-Q4'],
  ['2026-01-01', [undefined, undefined, undefined], 'FY2026-Q1'],
  ['2026-01-31', [2], 'FY2026-Q4'],
  ['2026-02-01', ['february'], 'FY2027-Q1'],
  ['2026-02-01', ['FEBRUARY', 'Year', 'START'], 'FY2026'],
  ['2025-12-31', [8, 'month'], 'FY2026-M05'],
  ['2026-10-31', [1, 'month'], 'FY2026-M10'],
])('%s with %j falls in %s', (iso, args, gives) => {
  expect(period(day(iso), ...args)).toBe(gives)
})

test('a column of dates gives a column, blanks for blanks', () => {
  expect(period([[day('2026-03-31')], [''], [day('2026-04-01')]])).toEqual([['FY2026-Q1'], [''], ['FY2026-Q2']])
})

test.each([
  ['Europe/Berlin', '2026-03-31T22:00:00Z', 'FY2026-Q2'],
  ['America/New_York', '2026-04-01T03:59:59Z', 'FY2026-Q1'],
  ['Pacific/Auckland', '2026-03-31T11:00:00Z', 'FY2026-Q2'],
])('a date is the day that it is in the spreadsheet’s zone: %s', (zone, instant, gives) => {
  expect(builtScript(zone).FISCAL_PERIOD?.(new Date(instant))).toBe(gives)
})

test.each(['Pacific/Auckland', 'America/New_York', 'Europe/Berlin'])(
  'in a sheet in %s, days fall in their own period while the script is in UTC',
  (timeZone) => {
    const days = ['2026-03-31', '2026-04-01', '2026-03-29', '1969-12-31', '']
    const book = openBook({ timeZone, scriptTimeZone: 'Etc/UTC', tabs: { Deals: days.map((day) => [day]) } })
    book.enter('Deals!C1', '=FISCAL_PERIOD(A1:A5)')
    const shown = days.map((_, i) => book.cell(`Deals!C${i + 1}`))
    expect(shown).toEqual(['FY2026-Q1', 'FY2026-Q2', 'FY2026-Q1', 'FY1969-Q4', ''])
    // The last second of the day.
    expect(book.enter('Deals!D1', '=FISCAL_PERIOD(A1 + 86399/86400)')).toBe('FY2026-Q1')
  },
)

test.each([
  [46000, '46000'],
  ['2026-11-24', '"2026-11-24"'],
  [true, 'TRUE'],
  ['#VALUE!', 'the error #VALUE!'],
])('%j is no date', (cell, found) => {
  expect(() => period([[day('2026-01-01')], [cell]])).toThrow(problem(`date, row 2: found ${found}, expected a date.`))
})

test.each([
  [0, '0'],
  [13, '13'],
  [1.5, '1.5'],
  ['Feb', '"Feb"'],
  ['2', '"2"'],
  [day('2026-02-01'), 'a date'],
])('%s is no month', (month, found) => {
  expect(() => period(day('2026-01-01'), month)).toThrow(
    problem(`start_month: found ${found}, expected a month, as 1 to 12 or by its English name.`),
  )
})

test('other words are refused by name', () => {
  expect(() => period(day('2026-01-01'), 1, 'week', 'middle')).toThrow(
    problem(
      'unit: found "week", expected "quarter", "year" or "month".\nnamed_by: found "middle", expected "end" or "start".',
    ),
  )
})
