import { describe, expect, test } from 'vitest'
import { labelOf, periodNamed, periodOf } from '../../src/core/calendar/fiscal'
import { CivilDate, serialOf } from '../../src/model/civil-date'

const day = (iso: string) => CivilDate.parse(iso) as CivilDate

describe('civil dates', () => {
  test('every day from 1999 to 2101 is the day that Date says', () => {
    for (let serial = serialOf(1999, 1, 1); serial <= serialOf(2101, 12, 31); serial++)
      expect(CivilDate.of(serial).iso).toBe(new Date((serial - 25569) * 864e5).toISOString().slice(0, 10))
  })
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', ''])('%s is no day', (text) => {
    expect(CivilDate.parse(text)).toBeUndefined()
  })
})

describe('fiscal periods', () => {
  test.each([
    ['2026-11-24', 1, 'end', 'FY2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-01-31', 2, 'end', 'FY2026-Q4', '2025-11-01', '2026-01-31'],
    ['2026-02-01', 2, 'end', 'FY2027-Q1', '2026-02-01', '2026-04-30'],
    ['2026-02-01', 2, 'start', 'FY2026-Q1', '2026-02-01', '2026-04-30'],
    ['2008-09-01', 9, 'end', 'FY2009-Q1', '2008-09-01', '2008-11-30'],
    ['2026-12-31', 12, 'end', 'FY2027-Q1', '2026-12-01', '2027-02-28'],
  ] as const)('%s, years from month %i named by %s: %s', (iso, startMonth, namedBy, label, from, to) => {
    const calendar = { startMonth, namedBy }
    expect(labelOf(day(iso), 'quarter', calendar)).toBe(label)
    expect(periodOf(day(iso), 'quarter', calendar)).toEqual({ from, to })
    expect(periodNamed(label, calendar)).toEqual({ from, to })
  })

  test('every day falls in just the period that its label names, whatever the calendar', () => {
    for (let startMonth = 1; startMonth <= 12; startMonth++)
      for (const namedBy of ['end', 'start'] as const)
        for (let serial = serialOf(1999, 1, 1); serial <= serialOf(2101, 12, 31); serial += 13)
          for (const unit of ['year', 'quarter', 'month'] as const) {
            const calendar = { startMonth, namedBy }
            const date = CivilDate.of(serial)
            const period = periodOf(date, unit, calendar)
            expect(period.from <= date.iso && date.iso <= period.to).toBe(true)
            expect(periodNamed(labelOf(date, unit, calendar), calendar)).toEqual(period)
          }
  })
})
