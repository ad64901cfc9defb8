import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtScript } from '../../../scripts/built-script'
import { cents, divide, money, multiply, read } from '../../setup/fractions'

const script = builtScript()
const call = <T>(name: string, ...args: unknown[]) => script[name]?.(...args) as T
const problem = (...lines: string[]) => expect.objectContaining({ name: 'Problem', message: lines.join('\n') })
const down = (...cells: unknown[]) => cells.map((cell) => [cell])
const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
const plus = (date: Date, days: number) => new Date(date.getTime() + days * 864e5)
const firstOf = (months: number) => new Date(Date.UTC(2024, months, 1))
const inCents = (value: number) => Math.round(value * 100)
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

const dates = fc.integer({ min: 0, max: 1500 }).map((n) => plus(day('2023-01-01'), n))
const amounts = fc.integer({ min: -10_000_000, max: 100_000_000 }).map((n) => n / 100 + 0)
const april = [day('2026-04-01'), day('2026-04-30')]

describe('a part by days', () => {
  test('counts the days of the period, one by one, both ends counted', () => {
    const span = fc.tuple(dates, fc.nat(400)).map(([from, days]) => [from, plus(from, days)] as const)
    fc.assert(
      fc.property(amounts, span, span, (amount, [start, end], [from, to]) => {
        let inside = 0
        let all = 0
        for (let at = start; at <= end; at = plus(at, 1)) {
          all++
          if (at >= from && at <= to) inside++
        }
        const book = money(cents(multiply(read(amount), divide(read(inside), read(all)))))
        expect(call('PRORATE', amount, start, end, from, to)).toBe(book + 0)
      }),
      { numRuns: 500 },
    )
  })

  test('adds up over adjoining stretches, within a cent each', () => {
    fc.assert(
      fc.property(amounts, dates, fc.integer({ min: 1, max: 400 }), fc.nat(400), (amount, start, days, cut) => {
        const end = plus(start, days)
        const middle = plus(start, Math.min(cut, days - 1))
        const parts = [
          call<number>('PRORATE', amount, start, end, start, middle),
          call<number>('PRORATE', amount, start, end, plus(middle, 1)),
        ]
        expect(Math.abs(sum(parts.map(inCents)) - inCents(amount))).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['from a day to the period’s end', [3000, ...april, day('2026-04-16')], 1500],
    ['one day', [3000, ...april, day('2026-04-30'), day('2026-04-30')], 100],
    ['from before to after', [3000, ...april, day('2026-01-01'), day('2026-12-31')], 3000],
    ['not there yet', [3000, ...april, day('2026-05-01')], 0],
    ['gone already', [3000, ...april, day('2026-01-01'), day('2026-03-31')], 0],
    [
      'a column',
      [down(3000, '', 300), ...april, down(april[0], '', day('2026-04-16')), down('', '', april[1])],
      down(3000, '', 150),
    ],
    ['a leap day', [2900, day('2028-02-01'), day('2028-02-29'), day('2028-02-29')], 100],
  ])('%s', (_, args, gives) => {
    expect(call('PRORATE', ...args)).toEqual(gives)
  })

  test.each([
    [
      'a last day before the first',
      [down(1, 1), ...april, down(april[0], april[1]), down('', april[0])],
      'amount, row 2: to (2026-04-01) comes before from (2026-04-30).',
    ],
    [
      'a period that ends before it starts',
      [1, april[1], april[0], april[0]],
      'period_end: found the date 2026-04-01, expected one that does not come before period_start (2026-04-30).',
    ],
    ['no first day', [down(1, 1), ...april, down(april[0], '')], 'from, row 2: found a blank, expected a date.'],
    ['text for a date', [1, '2026-04-01', april[1], april[0]], 'period_start: found "2026-04-01", expected a date.'],
  ])('refuses %s', (_, args, message) => {
    expect(() => call('PRORATE', ...args)).toThrow(problem(message))
  })
})

describe('a ramped quota', () => {
  const ramp = [
    [1, 0.25],
    [2, 0.5],
    [4, 1],
  ]
  const at = (start: string, period: string) => call('RAMPED_QUOTA', 10000, day(start), day(period), ramp)

  test.each([
    ['2026-01-31', '2026-01-01', 2500],
    ['2026-01-01', '2026-02-01', 5000],
    ['2026-01-31', '2026-03-31', 5000],
    ['2026-01-31', '2026-04-01', 10000],
    ['2025-11-30', '2026-02-01', 10000],
    ['2026-02-01', '2026-01-31', 0],
    ['1999-12-31', '2026-01-31', 10000],
  ])('someone who started on %s has in the month of %s: %d', (start, period, gives) => {
    expect(at(start, period)).toBe(gives)
  })

  test('a column, and faults', () => {
    const starts = down(day('2026-01-15'), '', day('2026-03-15'))
    expect(call('RAMPED_QUOTA', down(10000, '', 100.01), starts, day('2026-03-01'), ramp)).toEqual(down(5000, '', 25))
    expect(() => call('RAMPED_QUOTA', down(1, 0), starts.slice(0, 2), day('2026-03-01'), 0.5)).toThrow(
      problem(
        'ramp: found 0.5, expected a table of two columns (month of tenure, share).',
        'quota, row 2: found 0, expected a number above zero.',
        'start_date, row 2: found a blank, expected a date.',
      ),
    )
  })
})

describe('the expense of a capitalised commission', () => {
  test('of all periods, however cut, comes to the commission', () => {
    fc.assert(
      fc.property(
        amounts,
        dates,
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 12 }),
        (commission, start, months, cuts) => {
          let from = day('2023-01-01')
          const parts: number[] = []
          for (const length of [...cuts, 4000]) {
            parts.push(call<number>('AMORTIZED_COMMISSION', commission, start, months, from, plus(from, length - 1)))
            from = plus(from, length)
          }
          expect(sum(parts.map(inCents))).toBe(inCents(commission))
        },
      ),
      { numRuns: 400 },
    )
  })

  test('of a month is an equal part, within a cent, from the month of the start on', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.nat(40),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 36 }),
        (commission, first, of, months) => {
          const start = plus(firstOf(first), of - 1)
          for (let month = first - 2; month < first + months + 2; month++) {
            const expense = call<number>(
              'AMORTIZED_COMMISSION',
              commission,
              start,
              months,
              firstOf(month),
              plus(firstOf(month + 1), -1),
            )
            if (month < first || month >= first + months) expect(expense).toBe(0)
            else expect(Math.abs(expense * months - commission)).toBeLessThanOrEqual(0.011 * months)
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  test.each([
    [
      'a month belongs to the period with its last day',
      [300, day('2026-01-15'), 3, day('2026-01-31'), day('2026-02-27')],
      100,
    ],
    ['a period without a month’s end', [300, day('2026-01-15'), 3, day('2026-02-01'), day('2026-02-27')], 0],
    [
      'a column',
      [
        down(100, '', -100),
        down(day('2026-01-15'), '', day('2026-02-01')),
        down(3, '', 3),
        day('2026-01-01'),
        day('2026-02-28'),
      ],
      down(66.67, '', -33.33),
    ],
  ])('%s', (_, args, gives) => {
    expect(call('AMORTIZED_COMMISSION', ...args)).toEqual(gives)
  })

  test.each([0, -1, 1.5])('a number of months of %d is refused', (months) => {
    expect(() => call('AMORTIZED_COMMISSION', down(1), day('2026-01-01'), down(months), ...april)).toThrow(
      problem(`months: found ${months}, expected a whole number above zero.`),
    )
  })
})

describe('the sheet’s day', () => {
  test.each(['Pacific/Auckland', 'America/New_York', 'Europe/Berlin'])(
    'counts, wherever the script runs: %s',
    (zone) => {
      const offsets = { 'Pacific/Auckland': 12, 'America/New_York': -4, 'Europe/Berlin': 2 } as Record<string, number>
      const local = (iso: string) => new Date(day(iso).getTime() - (offsets[zone] as number) * 36e5)
      const there = builtScript(zone)
      expect(there.PRORATE?.(3000, local('2026-05-01'), local('2026-05-30'), down(local('2026-05-16')))).toEqual(
        down(1500),
      )
    },
  )
})
